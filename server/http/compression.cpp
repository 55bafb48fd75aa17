#include "server/http/compression.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <new>

#include "server/http/negotiation.h"

namespace socialmap::http {

bool is_compressible(std::string_view content_type) {
  constexpr std::array<std::string_view, 4> kTexts{"application/json", "application/javascript",
                                                   "application/xml", "image/svg+xml"};
  auto const type = media_type(content_type);
  return type.starts_with("text/") || type.ends_with("+json") || type.ends_with("+xml") ||
         std::find(kTexts.begin(), kTexts.end(), type) != kTexts.end();
}

std::string gzip(std::string_view text) {
  constexpr int kGzipHeader = 16;
  z_stream stream{};
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + kGzipHeader, MAX_MEM_LEVEL,
                   Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::bad_alloc();
  std::string packed(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);  // cannot fail: deflateBound left room for everything
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

}  // namespace socialmap::http
