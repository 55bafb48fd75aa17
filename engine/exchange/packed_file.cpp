#include "engine/exchange/packed_file.h"

#include <memory>

#include <zlib.h>

#include "engine/base/input_error.h"

namespace socialmap {
namespace {

[[noreturn]] void refuse(std::string const& path, std::string what) {
  throw InvalidInput({{path + ":1:1", std::move(what), {}, {}, false}});
}

}  // namespace

std::string read_packed_file(std::string const& path) {
  constexpr std::size_t kMostBytes = std::size_t{1} << 30;
  constexpr unsigned kChunk = 1 << 18;
  std::unique_ptr<gzFile_s, decltype(&gzclose)> const file(gzopen(path.c_str(), "rb"), gzclose);
  if (!file) refuse(path, "cannot be read; does the file exist?");
  std::string text;
  while (true) {
    auto const before = text.size();
    text.resize(before + kChunk);
    auto const count = gzread(file.get(), text.data() + before, kChunk);
    if (count < 0) refuse(path, "cannot be read, or is a damaged .gz");
    text.resize(before + static_cast<std::size_t>(count));
    if (text.size() > kMostBytes) refuse(path, "holds more than a gigabyte; take the part that you need");
    if (count == 0) break;
  }
  int fault = Z_OK;
  gzerror(file.get(), &fault);
  if (fault != Z_OK) refuse(path, "is a .gz that ends too early");
  return text;
}

}  // namespace socialmap
