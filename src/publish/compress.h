// .br and .gz beside every file that gains by it, at the highest quality, so that no server
// compresses anything.
#pragma once

#include <string>
#include <string_view>

#include "publish/files.h"

namespace wenlu::publish {

// As `gzip -9` would, without a name and a date; the same on every platform.
std::string gzip(std::string_view bytes);

std::string brotli(std::string_view bytes);

// The compressed copies of `files`, made by so many threads. Sheets have none: they are opened now
// and then, and there are many.
Files compressed_copies(const Files& files, unsigned threads);

}  // namespace wenlu::publish
