#include "engine/exchange/uitdatabank_texts.h"

#include <charconv>
#include <map>

#include "engine/base/utf8.h"
#include "engine/exchange/plain_words.h"

namespace socialmap {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Where the tag or comment that starts here ends (after its ">"); 0 when this "<" starts none.
std::size_t end_of_tag(std::string_view html, std::size_t open) {
  if (html.substr(open, 4) == "<!--") {
    auto const close = html.find("-->", open + 4);
    return close == std::string_view::npos ? html.size() : close + 3;
  }
  auto const first = open + (html.substr(open, 2) == "</" ? 2 : 1);
  if (first >= html.size() || !is_letter(html[first])) return 0;
  auto const close = html.find('>', first);
  return close == std::string_view::npos ? 0 : close + 1;
}

/// Tags inside a line of text; every other tag separates words.
bool is_inline(std::string_view tag) {
  static std::map<std::string_view, bool> const names{
      {"a", true}, {"b", true}, {"em", true}, {"i", true}, {"span", true}, {"strong", true}, {"u", true}};
  auto const start = tag.find_first_not_of("</");
  auto const end = tag.find_first_of(" />", start);
  return names.contains(tag.substr(start, end - start));
}

/// The character that "amp", "#233" or "#xE9" stands for; empty when it is none of those that are known.
std::string character_of(std::string_view name) {
  static std::map<std::string_view, std::string> const named{
      {"amp", "&"},    {"lt", "<"},     {"gt", ">"},    {"quot", "\""}, {"apos", "'"},  {"nbsp", " "},
      {"eacute", "é"}, {"egrave", "è"}, {"euml", "ë"},  {"iuml", "ï"},  {"ouml", "ö"},  {"uuml", "ü"},
      {"agrave", "à"}, {"ccedil", "ç"}, {"euro", "€"},  {"ndash", "–"}, {"mdash", "—"}, {"hellip", "…"},
      {"lsquo", "‘"},  {"rsquo", "’"},  {"ldquo", "“"}, {"rdquo", "”"}, {"bull", "•"}};
  if (!name.starts_with('#')) {
    auto const found = named.find(name);
    return found == named.end() ? std::string{} : found->second;
  }
  bool const hexadecimal = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  name.remove_prefix(hexadecimal ? 2 : 1);
  std::uint32_t code = 0;
  auto const [end, error] =
      std::from_chars(name.data(), name.data() + name.size(), code, hexadecimal ? 16 : 10);
  bool const whole = error == std::errc{} && end == name.data() + name.size();
  return whole ? utf8_of(code) : std::string{};
}

}  // namespace

std::string text_in(Node const* node, std::string const& main_language) {
  if (!node) return {};
  if (node->text()) return cleaned(*node->text());
  for (auto const& language : {std::string("nl"), main_language}) {
    auto const* text = node->find(language);
    if (text && text->text()) return cleaned(*text->text());
  }
  auto const* members = node->map();
  bool const any = members && !members->empty() && members->front().value.text();
  return any ? cleaned(*members->front().value.text()) : std::string{};
}

std::string words_of_html(std::string_view html) {
  constexpr std::size_t kLongestEntity = 10;
  std::string words;
  for (std::size_t i = 0; i < html.size();) {
    if (auto const after = html[i] == '<' ? end_of_tag(html, i) : 0) {
      if (!is_inline(html.substr(i, after - i))) words += ' ';
      i = after;
      continue;
    }
    auto const semicolon = html[i] == '&' ? html.find(';', i) : std::string_view::npos;
    bool const near = semicolon != std::string_view::npos && semicolon - i <= kLongestEntity;
    auto const character = near ? character_of(html.substr(i + 1, semicolon - i - 1)) : std::string{};
    words += character.empty() ? std::string(1, html[i]) : character;
    i = character.empty() ? i + 1 : semicolon + 1;
  }
  return cleaned(words);
}

std::string text_under(Node const& node, std::string_view name) {
  auto const* found = node.find(name);
  return found && found->text() ? cleaned(*found->text()) : std::string{};
}

void warn_of(Reading& reading, Node const& at, std::string what) {
  reading.errors.push_back({reading.where(at), std::move(what), shown(at), {}, true});
}

}  // namespace socialmap
