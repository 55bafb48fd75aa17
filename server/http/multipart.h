#pragma once
// The body of an HTML form with files: multipart/form-data (RFC 7578).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace socialmap::http {

struct FormPart {
  std::string name;
  std::string_view content;  ///< the bytes, inside the body
};

/// The parts in their order. Nothing when the type is no multipart/form-data with a boundary, or the body
/// does not end as it must. The body must outlive the answer.
std::optional<std::vector<FormPart>> form_parts(std::string_view content_type, std::string_view body);

}  // namespace socialmap::http
