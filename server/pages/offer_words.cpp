#include "server/pages/offer_words.h"

#include "server/pages/card_view.h"
#include "server/pages/link.h"
#include "server/pages/texts.h"

namespace socialmap::pages {

Line plain(std::string_view words) { return {std::string(words), "", false}; }
Line unknown(std::string_view words) { return {in_words().sentence(std::string(words)), "", true}; }

Line yes_no(std::optional<bool> known) {
  return known ? plain(in_words().sentence(in_words().yes_no(known))) : unknown(in_words().unknown);
}

std::vector<Line> some(std::optional<std::string> const& words) {
  if (!words || words->empty()) return {};
  return {plain(in_words().sentence(*words))};
}

std::vector<Line> yes_no_if_known(std::optional<bool> known) {
  if (!known) return {};
  return {yes_no(known)};
}

std::vector<Line> written(std::optional<std::string> const& words) {
  auto lines = some(words);
  for (auto& line : lines) line.written = true;
  return lines;
}

std::vector<Line> known_or_ask(std::vector<Line> lines) {
  return lines.empty() ? std::vector{unknown(in_words().unknown)} : lines;
}

std::vector<Line> phone(std::optional<std::string> const& number) {
  if (!number) return {};
  return {{phone_text(*number), phone_url(*number), false}};
}

std::vector<Line> mail(std::optional<std::string> const& address) {
  if (!address) return {};
  return {{*address, mail_url(*address), false}};
}

std::vector<Line> website(std::optional<std::string> const& url) {
  if (!url) return {};
  return {{*url, *url, false}};
}

std::vector<Line> languages(std::optional<LanguageUse> const& language) {
  if (!language) return {unknown(in_words().unknown)};
  std::vector<std::string> names;
  for (auto const& code : language->spoken) names.push_back(in_words().language(code));
  std::vector<Line> lines{names.empty() ? unknown(in_words().unknown) : plain(in_words().list(names))};
  if (language->dutch_level)
    lines.push_back(plain(in_words().sentence(in_words().dutch_level(*language->dutch_level))));
  if (language->reading_needed) lines.push_back(plain(texts().reading(*language->reading_needed)));
  if (language->digital_needed) lines.push_back(plain(texts().digital(*language->digital_needed)));
  return lines;
}

std::vector<Line> leader(Activity const& activity) {
  if (!activity.led_by) return {unknown(in_words().unknown)};
  std::vector<Line> lines{plain(in_words().sentence(std::string(in_words().led_by(*activity.led_by))))};
  if (activity.vog == true) lines.push_back(plain(texts().vog));
  return lines;
}

std::string place_of(SocialMap const& map, ActivityId id) {
  return in_words().sentence(place_words(map, id));
}

}  // namespace socialmap::pages
