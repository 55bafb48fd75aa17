#pragma once
// The target of a request line, decoded strictly: what cannot be read is refused, never guessed.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace socialmap::http {

/// Parameters in their order; a name may come more than once; "flag" without "=" has an empty value.
using Query = std::vector<std::pair<std::string, std::string>>;

struct Target {
  std::string path;      ///< decoded, for handlers
  std::string raw_path;  ///< as it was sent, without the query
  std::vector<std::string>
      segments;  ///< decoded one by one: "/a%2Fb/c" is {"a/b", "c"}; "/" is {""}; "/a/" is {"a", ""}
  Query query;   ///< "+" is a space
};

/// Reads "/path?query" or "http://host/path?query". Nothing for a malformed percent escape, %00, bytes that
/// are not UTF-8, a "." or ".." segment, or a target that does not start with a slash.
std::optional<Target> parse_target(std::string_view target);

/// The part between the path and the end, "a=1&b=x+y"; nothing under the same conditions.
/// Also reads the body of an HTML form (application/x-www-form-urlencoded).
std::optional<Query> parse_query(std::string_view text);

/// Everything but letters, digits and "-._~" as %XX.
std::string percent_encoded(std::string_view text);

/// "a=1&b=x%20y"; reads back to the same query.
std::string to_string(Query const& query);

}  // namespace socialmap::http
