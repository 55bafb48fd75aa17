#pragma once
// HTML from values: every text and attribute is escaped, every name is a literal, every URL is looked at.

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace socialmap::pages {

namespace names {

/// Lower-case letters, digits and hyphens, a letter first.
constexpr bool is_plain(std::string_view name) {
  if (name.empty() || name[0] < 'a' || name[0] > 'z') return false;
  for (char const c : name) {
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return false;
  }
  return true;
}

template <std::size_t N>
constexpr bool is_one_of(std::string_view name, std::array<std::string_view, N> const& list) {
  for (auto const& item : list) {
    if (item == name) return true;
  }
  return false;
}

inline constexpr std::array<std::string_view, 8> kVoid{"br",   "hr",   "img",    "input",
                                                       "link", "meta", "source", "wbr"};
inline constexpr std::array<std::string_view, 6> kUrls{"href",       "src",    "action",
                                                       "formaction", "poster", "cite"};
inline constexpr std::array<std::string_view, 4> kRefusedAttributes{"style", "srcdoc", "srcset",
                                                                    "http-equiv"};
/// SVG writes these with capitals.
inline constexpr std::array<std::string_view, 6> kOfSvg{"viewBox",     "refX",         "refY",
                                                        "markerWidth", "markerHeight", "markerUnits"};
inline constexpr std::array<std::string_view, 4> kRefusedElements{"style", "iframe", "object", "embed"};

}  // namespace names

/// The name of an element: a literal in the source. One that the content policy forbids does not compile.
class ElementName {
 public:
  consteval ElementName(char const* name) : name_(name) {
    if (!names::is_plain(name_)) throw "not the name of an element";
    if (names::is_one_of(name_, names::kRefusedElements)) throw "the content policy forbids this element";
  }
  constexpr std::string_view text() const { return name_; }
  constexpr bool is_void() const { return names::is_one_of(name_, names::kVoid); }
  /// What stands inside would not be read as escaped text.
  constexpr bool is_raw() const { return name_ == "script"; }

 private:
  std::string_view name_;
};

/// The name of an attribute: a literal in the source; style and event handlers do not compile.
class AttributeName {
 public:
  consteval AttributeName(char const* name) : name_(name) {
    if (!names::is_plain(name_) && !names::is_one_of(name_, names::kOfSvg))
      throw "not the name of an attribute";
    if (name_.starts_with("on") || names::is_one_of(name_, names::kRefusedAttributes))
      throw "the content policy forbids this attribute";
  }
  constexpr std::string_view text() const { return name_; }
  constexpr bool is_url() const { return names::is_one_of(name_, names::kUrls); }

 private:
  std::string_view name_;
};

/// Whether a link may go there: http(s), mailto, tel, or a path, query or fragment of this site.
bool is_safe_url(std::string_view url);

/// One attribute, escaped. A URL that is not safe leaves the attribute out.
class Attribute {
 public:
  Attribute(AttributeName name, std::string_view value);
  /// An attribute without a value (required, checked, hidden); left out when not `present`.
  explicit Attribute(AttributeName name, bool present);
  /// A literal is a text, not a truth.
  Attribute(AttributeName name, char const* value) : Attribute(name, std::string_view(value)) {}
  std::string const& markup() const { return markup_; }

 private:
  std::string markup_;  // " name=\"value\"" or empty
};

using Attributes = std::vector<Attribute>;

/// A piece of well-formed HTML. The only ways to one are text(), el(), data_block() and putting pieces
/// together.
class Html {
 public:
  Html() = default;
  Html(std::initializer_list<Html> pieces);
  Html& operator+=(Html const& piece);
  std::string const& markup() const { return markup_; }
  bool empty() const { return markup_.empty(); }

 private:
  friend Html text(std::string_view);
  friend Html el(ElementName, Attributes const&, Html const&);
  friend Html data_block(std::string_view);
  friend std::string document(Html const&);
  std::string markup_;
};

/// Escaped: & < > " '.
Html text(std::string_view value);

/// An element. One without an end tag (br, input …) and a script take no children.
Html el(ElementName name, Attributes const& attributes, Html const& children = {});
Html el(ElementName name, Html const& children);

/// JSON-LD: a script element that holds data and runs nothing. `json` is one JSON text; a browser finds no
/// end of the element in it, whatever its texts say.
Html data_block(std::string_view json);

/// "<!doctype html>" and the html element.
std::string document(Html const& html);

/// The pieces that `make` makes of each item, one after the other.
template <typename Items, typename Make>
Html each(Items const& items, Make const& make) {
  Html all;
  for (auto const& item : items) all += make(item);
  return all;
}

}  // namespace socialmap::pages
