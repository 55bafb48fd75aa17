#pragma once
// gzip, for bodies that are worth it.

#include <cstddef>
#include <string>
#include <string_view>

namespace socialmap::http {

/// Smaller bodies fit into one packet anyway.
constexpr std::size_t kSmallestCompressed = 1024;

/// Text in some form: text/*, JSON, XML, JavaScript, SVG.
bool is_compressible(std::string_view content_type);

/// The same bytes for the same text: no file name, no time.
std::string gzip(std::string_view text);

}  // namespace socialmap::http
