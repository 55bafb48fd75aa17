#pragma once
// Header fields in the order they came; names compare without regard to case.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace socialmap::http {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// ASCII only, as HTTP's names and tokens are.
bool equal_ignoring_case(std::string_view a, std::string_view b);

/// The value of the first field with this name.
std::optional<std::string_view> find_header(Headers const& headers, std::string_view name);

int count_headers(Headers const& headers, std::string_view name);

/// All values of a list header (Accept, If-None-Match, Vary), joined by ", "; empty when there is none.
std::string joined_header(Headers const& headers, std::string_view name);

/// The comma separated parts of a list header, trimmed, empty parts dropped. The views point into `list`.
std::vector<std::string_view> list_items(std::string_view list);

/// Without the spaces and tabs on either side.
std::string_view trimmed(std::string_view text);

}  // namespace socialmap::http
