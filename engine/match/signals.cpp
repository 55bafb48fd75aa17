#include "engine/match/signals.h"

#include <algorithm>

namespace socialmap {
namespace {

SignalWord const& word_of(std::string const& id, Vocabulary const& vocabulary) {
  return *std::find_if(vocabulary.signals.begin(), vocabulary.signals.end(),
                       [&](auto const& s) { return s.id == id; });
}

std::vector<SignalContact> contacts_of(SignalWord const& signal, Municipality const& municipality) {
  auto contacts = signal.contacts;
  for (auto& contact : contacts) {
    auto const own = std::find_if(municipality.contacts.begin(), municipality.contacts.end(),
                                  [&](HelpContact const& c) { return c.id == contact.id; });
    if (own == municipality.contacts.end()) continue;
    contact.name = own->name;
    if (own->phone) contact.phone = own->phone;
  }
  return contacts;
}

}  // namespace

std::vector<Signal> signals_of(Profile const& profile, MatchWorld const& world) {
  std::vector<std::string> ids;
  for (auto const& id : profile.signals) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  std::stable_sort(ids.begin(), ids.end(), [&](auto const& a, auto const& b) {
    return word_of(a, world.vocabulary).mode < word_of(b, world.vocabulary).mode;
  });
  std::vector<Signal> signals;
  for (auto const& id : ids) {
    auto const& word = word_of(id, world.vocabulary);
    signals.push_back(
        {word.id, word.label, word.advice, word.ask, contacts_of(word, world.catalogue.municipality)});
  }
  return signals;
}

Mode mode_of(BoundProfile const& bound, MatchWorld const& world) {
  auto mode = Mode::match;
  for (auto const& id : bound.profile.signals) mode = std::min(mode, word_of(id, world.vocabulary).mode);
  if (mode != Mode::match) return mode;
  auto const structural = [&](BoundNeed const& need) {
    return world.vocabulary.needs[need.need.value].structural &&
           need.weight >= world.weights.structural_weight.value;
  };
  return std::any_of(bound.needs.begin(), bound.needs.end(), structural) ? Mode::support_first : Mode::match;
}

}  // namespace socialmap
