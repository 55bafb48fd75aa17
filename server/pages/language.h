#pragma once
// The language of the answer being made, and the addresses in it. The pages for residents are there in Dutch
// and, below /en, in English; what providers wrote stays as they wrote it.

#include <string>
#include <string_view>
#include <vector>

#include "server/http/route.h"
#include "server/pages/html.h"

namespace socialmap::pages {

enum class Language { dutch, english };

/// Of a page at this path: English below /en.
Language language_of(std::string_view path);

/// Of the answer that this thread makes; Dutch where nobody says otherwise.
Language language();

/// "nl", "en": BCP 47.
std::string_view code_of(Language language);

/// The language of this thread for as long as it lives. `asked` is the Dutch address of the page that is
/// answered, which is there in both languages; empty: it is in one.
class Speaking {
 public:
  explicit Speaking(Language language, std::string asked = {});
  ~Speaking();
  Speaking(Speaking const&) = delete;
  Speaking& operator=(Speaking const&) = delete;

 private:
  Language language_before_;
  std::string asked_before_;
};

/// The address of this page in the other language; empty when it is in one.
std::string other_language();

/// What is meant for the language of the answer.
template <typename T>
T const& in_language(T const& dutch, T const& english) {
  return language() == Language::english ? english : dutch;
}

/// The address of a page for residents in the language of the answer: "/hulp", "/en/hulp".
std::string local(std::string_view path);
std::string local(std::string_view path, Language language);
/// The Dutch address of what local() made.
std::string_view in_dutch(std::string_view path);

/// lang="nl" around what is Dutch in an answer that is not; nothing in a Dutch one.
Attribute as_written();

/// The routes, and each of them once more below /en, where it answers in English.
std::vector<http::Route> with_english(std::vector<http::Route> routes);

}  // namespace socialmap::pages
