#include "server/pages/fit_signals.h"

#include <algorithm>
#include <optional>

#include "server/pages/fit_texts.h"
#include "server/pages/language.h"
#include "server/pages/search_labels.h"

namespace socialmap::pages {
namespace {

/// For whom it is about, in the language of the answer.
template <typename Signals>
std::optional<std::string> advice_in(Signals const& signals, std::string const& id) {
  auto const word =
      std::find_if(signals.begin(), signals.end(), [&](auto const& one) { return one.id == id; });
  return word == signals.end() ? std::nullopt : word->advice_resident;
}

std::string advice_of(SocialMap const& map, std::string const& id) {
  auto const& words = map.vocabulary();
  auto const advice =
      language() == Language::english ? advice_in(words.english.signals, id) : advice_in(words.signals, id);
  return advice.value_or(std::string(fit_texts().safe_advice));
}

}  // namespace

std::vector<SignalCard> signal_cards(SocialMap const& map, std::vector<Signal> const& signals) {
  std::vector<SignalCard> cards;
  for (auto const& signal : signals) {
    auto const& words = map.vocabulary();
    SignalCard card{label_in(words.signals, words.english.signals, signal.id), advice_of(map, signal.id), {}};
    for (auto const& contact : signal.contacts)
      card.contacts.push_back({"", contact.name, contact.phone.value_or("")});
    if (card.contacts.empty()) card.contacts = frame_of(map.catalogue().municipality).help;
    cards.push_back(std::move(card));
  }
  return cards;
}

}  // namespace socialmap::pages
