#include "server/pages/html.h"

#include <algorithm>
#include <cassert>

namespace socialmap::pages {
namespace {

void append_escaped(std::string& out, std::string_view value) {
  for (char const c : value) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
}

/// `prefix` in lower case.
bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
  auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return text.size() >= prefix.size() &&
         std::equal(prefix.begin(), prefix.end(), text.begin(),
                    [&](char wanted, char given) { return wanted == lower(given); });
}

/// Browsers drop tabs and line ends from a URL and read a backslash as a slash.
bool is_odd_in_url(char c) {
  auto const byte = static_cast<unsigned char>(c);
  return byte <= ' ' || byte == 0x7F || c == '\\';
}

}  // namespace

bool is_safe_url(std::string_view url) {
  if (url.empty() || std::any_of(url.begin(), url.end(), is_odd_in_url)) return false;
  if (url[0] == '/') return !url.starts_with("//");
  if (url[0] == '#' || url[0] == '?') return true;
  constexpr std::array<std::string_view, 4> kSchemes{"http://", "https://", "mailto:", "tel:"};
  return std::any_of(kSchemes.begin(), kSchemes.end(), [&](std::string_view scheme) {
    return url.size() > scheme.size() && starts_with_ignoring_case(url, scheme);
  });
}

Attribute::Attribute(AttributeName name, std::string_view value) {
  if (name.is_url() && !is_safe_url(value)) return;
  markup_ += ' ';
  markup_ += name.text();
  markup_ += "=\"";
  append_escaped(markup_, value);
  markup_ += '"';
}

Attribute::Attribute(AttributeName name, bool present) {
  if (!present) return;
  markup_ += ' ';
  markup_ += name.text();
}

Html::Html(std::initializer_list<Html> pieces) {
  for (auto const& piece : pieces) markup_ += piece.markup_;
}

Html& Html::operator+=(Html const& piece) {
  markup_ += piece.markup_;
  return *this;
}

Html text(std::string_view value) {
  Html html;
  append_escaped(html.markup_, value);
  return html;
}

Html el(ElementName name, Attributes const& attributes, Html const& children) {
  assert((!name.is_void() && !name.is_raw()) || children.empty());
  Html html;
  auto& out = html.markup_;
  out += '<';
  out += name.text();
  for (auto const& attribute : attributes) out += attribute.markup();
  out += '>';
  if (name.is_void()) return html;
  if (!name.is_raw()) out += children.markup_;
  out += "</";
  out += name.text();
  out += '>';
  return html;
}

Html el(ElementName name, Html const& children) { return el(name, Attributes{}, children); }

Html data_block(std::string_view json) {
  Html html;
  auto& out = html.markup_;
  out += "<script type=\"application/ld+json\">";
  for (char const c : json) {
    switch (c) {  // these stand in a JSON text only inside strings
      case '<':
        out += "\\u003c";
        break;
      case '>':
        out += "\\u003e";
        break;
      case '&':
        out += "\\u0026";
        break;
      default:
        out += c;
    }
  }
  out += "</script>";
  return html;
}

std::string document(Html const& html) { return "<!DOCTYPE html>\n" + html.markup_ + "\n"; }

}  // namespace socialmap::pages
