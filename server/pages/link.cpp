#include "server/pages/link.h"

#include <algorithm>
#include <utility>

#include "server/pages/language.h"

namespace socialmap::pages {

std::string url_of(std::string_view path, http::Query const& query) {
  return std::string(path) + (query.empty() ? "" : "?" + http::to_string(query));
}

std::string page_url(std::string_view path, http::Query const& query) { return url_of(local(path), query); }

std::string offer_url(std::string_view slug) { return local("/activiteiten/" + http::percent_encoded(slug)); }

std::string provider_url(std::string_view slug) {
  return local("/organisaties/" + http::percent_encoded(slug));
}

std::string neighbourhood_url(std::string_view slug) {
  return local("/buurten/" + http::percent_encoded(slug));
}

std::string phone_url(std::string_view phone) {
  std::string number;
  for (char const c : phone) {
    if ((c >= '0' && c <= '9') || (c == '+' && number.empty())) number += c;
  }
  return number.find_first_not_of('+') == std::string::npos ? "" : "tel:" + number;
}

std::string phone_text(std::string_view phone) {
  std::string words;
  for (char const c : phone) {
    if (c == '-') words += "\u2011";
    if (c == ' ') words += "\u00A0";
    if (c != '-' && c != ' ') words += c;
  }
  return words;
}

std::string mail_url(std::string_view address) {
  auto const at = address.find('@');
  if (at == std::string_view::npos) return "";
  return "mailto:" + http::percent_encoded(address.substr(0, at)) + "@" +
         http::percent_encoded(address.substr(at + 1));
}

bool is_own_path(std::string_view path) {
  if (!path.starts_with('/') || path.starts_with("//")) return false;
  return std::all_of(path.begin(), path.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '\\'; });
}

std::string value_of(http::Query const& query, std::string_view name) {
  auto const found =
      std::find_if(query.begin(), query.end(), [&](auto const& pair) { return pair.first == name; });
  return found == query.end() ? "" : found->second;
}

bool has(http::Query const& query, std::string_view name, std::string_view value) {
  return std::any_of(query.begin(), query.end(),
                     [&](auto const& pair) { return pair.first == name && pair.second == value; });
}

http::Query without(http::Query query, std::string_view name) {
  std::erase_if(query, [&](auto const& pair) { return pair.first == name; });
  return query;
}

http::Query without(http::Query query, std::string_view name, std::string_view value) {
  std::erase_if(query, [&](auto const& pair) { return pair.first == name && pair.second == value; });
  return query;
}

http::Query with(http::Query query, std::string name, std::string value) {
  query.emplace_back(std::move(name), std::move(value));
  return query;
}

http::Query with_only(http::Query query, std::string name, std::string value) {
  return with(without(std::move(query), name), name, std::move(value));
}

}  // namespace socialmap::pages
