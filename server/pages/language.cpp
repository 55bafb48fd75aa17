#include "server/pages/language.h"

#include <algorithm>
#include <utility>

#include "server/pages/link.h"

namespace socialmap::pages {
namespace {

constexpr std::string_view kEnglish = "/en";

thread_local Language spoken = Language::dutch;
thread_local std::string asked_address;

/// What the client asked, as a link to it: without what a form sent.
std::string address_of(http::Request const& request) {
  std::string address;
  for (std::string_view rest = request.path; rest.starts_with('/');) {
    auto const end = std::min(rest.find('/', 1), rest.size());
    address += "/" + http::percent_encoded(rest.substr(1, end - 1));
    rest.remove_prefix(end);
  }
  return url_of(in_dutch(address), request.query);
}

http::Handler speaking(Language language, http::Handler handler) {
  return [language, handler = std::move(handler)](http::Request const& request) {
    Speaking const in(language, address_of(request));
    return handler(request);
  };
}

}  // namespace

Language language() { return spoken; }

std::string_view code_of(Language language) { return language == Language::english ? "en" : "nl"; }

Language language_of(std::string_view path) {
  bool const below = path == kEnglish || (path.starts_with(kEnglish) && path[kEnglish.size()] == '/');
  return below ? Language::english : Language::dutch;
}

Speaking::Speaking(Language language, std::string asked)
    : language_before_(std::exchange(spoken, language)),
      asked_before_(std::exchange(asked_address, std::move(asked))) {}

Speaking::~Speaking() {
  spoken = language_before_;
  asked_address = std::move(asked_before_);
}

std::string other_language() {
  if (asked_address.empty()) return "";
  return local(asked_address, spoken == Language::dutch ? Language::english : Language::dutch);
}

std::string local(std::string_view path, Language language) {
  if (language == Language::dutch) return std::string(path);
  if (path == "/" || path.starts_with("/?")) path.remove_prefix(1);
  return std::string(kEnglish) + std::string(path);
}

std::string local(std::string_view path) { return local(path, language()); }

std::string_view in_dutch(std::string_view path) {
  if (language_of(path) == Language::dutch) return path;
  return path == kEnglish ? "/" : path.substr(kEnglish.size());
}

Attribute as_written() {
  return language() == Language::dutch ? Attribute("lang", false) : Attribute("lang", "nl");
}

std::vector<http::Route> with_english(std::vector<http::Route> routes) {
  auto const dutch = routes.size();
  for (std::size_t i = 0; i < dutch; ++i) {
    auto route = routes[i];
    route.pattern = local(route.pattern, Language::english);
    route.handler = speaking(Language::english, route.handler);
    routes[i].handler = speaking(Language::dutch, std::move(routes[i].handler));
    routes.push_back(std::move(route));
  }
  return routes;
}

}  // namespace socialmap::pages
