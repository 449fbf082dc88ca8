#include "faces/text/text_face.h"

#include "faces/text/block_text.h"
#include "faces/text/line_writer.h"

namespace wenlu::faces {
namespace {

void write_head(const screen::Screen& screen, LineWriter& out) {
  out.line(screen.document_title);
  for (const screen::Link& link : screen.languages) out.line(in_text(link));
  for (const std::string& announcement : screen.announcements) {
    out.gap();
    out.line(announcement, "! ");
  }
}

void write_title(const screen::Screen& screen, LineWriter& out) {
  out.gap();
  out.heading(screen.title, "=");
  out.line(screen.lead);
}

void write_foot(const screen::Screen& screen, LineWriter& out) {
  out.gap();
  for (const screen::Link& link : screen.footer) out.line(in_text(link));
  out.line(in_text(screen.larger) + "  " + in_text(screen.plain));
}

}  // namespace

std::string to_text(const screen::Screen& screen, std::size_t columns) {
  LineWriter out(columns);
  write_head(screen, out);
  std::size_t next = 0;
  // The trail stands above the title, as on the page.
  if (!screen.blocks.empty() && std::holds_alternative<screen::Trail>(screen.blocks.front()))
    write_block(screen.blocks[next++], out);
  write_title(screen, out);
  for (; next < screen.blocks.size(); ++next) write_block(screen.blocks[next], out);
  write_foot(screen, out);
  return out.written();
}

}  // namespace wenlu::faces
