#include "engine/catalog/file_digest.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>

#include <fmt/format.h>

namespace socialmap {
namespace {

namespace fs = std::filesystem;

class Sha256 {
 public:
  Sha256() { require(EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr)); }

  void add(char const* bytes, std::size_t size) { require(EVP_DigestUpdate(context_.get(), bytes, size)); }

  std::string hexadecimal() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    require(EVP_DigestFinal_ex(context_.get(), digest.data(), &size));
    std::string text;
    for (unsigned i = 0; i < size; ++i) text += fmt::format("{:02x}", digest[i]);
    return text;
  }

 private:
  static void require(int done) {
    if (done != 1) throw std::runtime_error("SHA-256 cannot be reckoned");
  }
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

}  // namespace

std::vector<std::string> files_under(std::string const& directory, std::string const& ending) {
  std::vector<std::string> paths;
  if (!fs::is_directory(directory)) return paths;
  for (auto const& entry :
       fs::recursive_directory_iterator(directory, fs::directory_options::skip_permission_denied)) {
    if (entry.is_regular_file() && entry.path().string().ends_with(ending))
      paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string sha256_of(std::vector<std::string> const& paths) {
  Sha256 digest;
  std::array<char, 1 << 16> block{};
  for (auto const& path : paths) {
    std::ifstream file(path, std::ios::binary);
    while (file.read(block.data(), block.size()) || file.gcount() > 0)
      digest.add(block.data(), static_cast<std::size_t>(file.gcount()));
  }
  return digest.hexadecimal();
}

std::string sha256_of_text(std::string_view text) {
  Sha256 digest;
  digest.add(text.data(), text.size());
  return digest.hexadecimal();
}

}  // namespace socialmap
