#pragma once
// Texts of UiTdatabank: one for each language, and descriptions written in HTML.

#include <string>
#include <string_view>

#include "engine/catalog/reading.h"

namespace socialmap {

/// A text, or the one in Dutch of a mapping of languages, else the one in `main_language`, else the first.
/// Cleaned; empty when there is none.
std::string text_in(Node const* node, std::string const& main_language);

/// The words of an HTML fragment: tags gone, the end of a block is a space, the usual entities are
/// characters. What is no tag ("5 < 6") stays.
std::string words_of_html(std::string_view html);

/// The text under this name; empty when it is absent or no text.
std::string text_under(Node const& node, std::string_view name);

/// A warning that shows the value; for what is no free text.
void warn_of(Reading& reading, Node const& at, std::string what);

}  // namespace socialmap
