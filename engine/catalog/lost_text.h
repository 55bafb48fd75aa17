#pragma once
// Text that YAML takes for a comment although somebody meant it to be read: "title: Samen #soep".

#include <optional>
#include <string_view>

namespace socialmap {

/// Where the comment begins (an offset in `text`) that cuts off the unquoted text `scalar`, which begins at
/// `begin`: on the line where the scalar ends, with something else than a blank after the hash. A comment
/// such as "# toelichting" is taken for one.
std::optional<std::size_t> lost_text_after(std::string_view text, std::size_t begin, std::string_view scalar);

}  // namespace socialmap
