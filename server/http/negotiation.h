#pragma once
// What the client can take: media types, encodings.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace socialmap::http {

/// The type of `produces` with the highest quality in the Accept header; the earlier one on a tie, the first
/// when the header is empty. Nothing when none is acceptable (406). The view points into `produces`, which
/// must not be empty.
std::optional<std::string_view> preferred_type(std::string_view accept,
                                               std::vector<std::string> const& produces);

/// Whether Accept-Encoding allows gzip; a missing header does not.
bool accepts_gzip(std::string_view accept_encoding);

/// Whether a Content-Type names this media type, without parameters or with charset=utf-8.
bool is_media_type(std::string_view content_type, std::string_view expected);

/// The type without its parameters: "text/html" of "text/html; charset=utf-8".
std::string_view media_type(std::string_view content_type);

}  // namespace socialmap::http
