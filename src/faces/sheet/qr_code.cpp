#include "faces/sheet/qr_code.h"

#include <cstdio>
#include <stdexcept>

#include <qrcodegen.hpp>

namespace wenlu::faces::sheet {
namespace {

constexpr int kMargin = 4;

// One bar for each run of dark modules in a row.
std::string path_of(const qrcodegen::QrCode& code) {
  std::string path;
  for (int y = 0; y < code.getSize(); ++y) {
    for (int x = 0; x < code.getSize(); ++x) {
      if (!code.getModule(x, y)) continue;
      const int from = x;
      while (code.getModule(x, y)) ++x;
      path += "M" + std::to_string(from + kMargin) + " " + std::to_string(y + kMargin) + "h" +
              std::to_string(x - from) + "v1h-" + std::to_string(x - from) + "z";
    }
  }
  return path;
}

std::string millimetres(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2fmm", value);
  return text;
}

}  // namespace

QrCode qr_code(std::string_view text) {
  try {
    const auto code =
        qrcodegen::QrCode::encodeText(std::string(text).c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
    return {code.getSize() + 2 * kMargin, path_of(code)};
  } catch (const std::length_error&) {
    return {};
  }
}

html::Elements qr_picture(const std::string& address, const std::string& label, double module_mm) {
  const QrCode code = address.empty() ? QrCode{} : qr_code(address);
  if (code.modules == 0) return {};
  const std::string side = std::to_string(code.modules);
  const std::string size = millimetres(code.modules * module_mm);
  return {html::node("svg",
                     {{"class", "code"},
                      {"viewBox", "0 0 " + side + " " + side},
                      {"width", size},
                      {"height", size},
                      {"shape-rendering", "crispEdges"},
                      {"role", "img"},
                      {"aria-label", label + " " + address}},
                     {html::node("path", {{"d", code.path}})})};
}

}  // namespace wenlu::faces::sheet
