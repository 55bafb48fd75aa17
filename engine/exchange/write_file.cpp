#include "engine/exchange/write_file.h"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace socialmap {

void write_file(std::filesystem::path const& path, std::string_view text) {
  std::filesystem::create_directories(path.parent_path());
  auto unfinished = path;
  unfinished += ".part";
  std::ofstream stream(unfinished, std::ios::binary | std::ios::trunc);
  stream.write(text.data(), static_cast<std::streamsize>(text.size()));
  stream.close();
  if (!stream) {
    int const reason = errno;
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);
    throw std::system_error(reason, std::generic_category(), "cannot write " + path.string());
  }
  std::filesystem::rename(unfinished, path);
}

}  // namespace socialmap
