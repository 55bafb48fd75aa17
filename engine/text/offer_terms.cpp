#include "engine/text/offer_terms.h"

#include "engine/text/analysis.h"

namespace socialmap {
namespace {

constexpr std::uint32_t kTitle = 4;
constexpr std::uint32_t kKind = 3;
constexpr std::uint32_t kSummary = 2;
constexpr std::uint32_t kProvider = 2;
constexpr std::uint32_t kRest = 1;

void add(TermWeights& weights, std::string_view text, std::uint32_t weight) {
  for (auto& term : terms(text)) weights[std::move(term)] += weight;
}

void add(TermWeights& weights, TermWeights const& more) {
  for (auto const& [term, weight] : more) weights[term] += weight;
}

using TermsByWord = std::unordered_map<std::string_view, TermWeights>;

void add(TermWeights& weights, TermsByWord const& labels, std::vector<std::string> const& ids) {
  for (auto const& id : ids) {
    if (auto const found = labels.find(id); found != labels.end()) add(weights, found->second);
  }
}

template <typename Word>
TermsByWord label_terms(std::vector<Word> const& words, std::uint32_t weight) {
  TermsByWord labels;
  for (auto const& word : words) add(labels[word.id], word.label, weight);
  return labels;
}

/// Everyday words for a kind ("wandelen" for a walking group), each once. An expression of several words says
/// something as a whole ("koffie na de begrafenis"), so one of its words says little.
TermsByWord synonym_terms(Vocabulary const& vocabulary) {
  TermsByWord synonyms;
  for (auto const& kind : vocabulary.kinds) synonyms[kind.id];
  for (auto const& entry : vocabulary.thesaurus.entries) {
    if (entry.ambiguous) continue;
    for (auto const& id : entry.concepts) {
      auto const kind = synonyms.find(id);
      if (kind == synonyms.end()) continue;
      auto meant = terms(entry.expression);
      auto const weight = meant.size() == 1 ? kKind : kRest;
      for (auto& term : meant) {
        auto& known = kind->second[std::move(term)];
        known = std::max(known, weight);
      }
    }
  }
  return synonyms;
}

TermsByWord kind_terms(Vocabulary const& vocabulary) {
  auto const domains = label_terms(vocabulary.domains, kKind);
  auto labels = label_terms(vocabulary.kinds, kKind);
  for (auto const& kind : vocabulary.kinds) add(labels[kind.id], domains, {kind.domain});
  for (auto const& [id, synonyms] : synonym_terms(vocabulary)) add(labels.at(id), synonyms);
  return labels;
}

}  // namespace

OfferTerms::OfferTerms(Catalogue const& catalogue, Vocabulary const& vocabulary, Columns const& columns)
    : catalogue_(catalogue),
      columns_(columns),
      kinds_(kind_terms(vocabulary)),
      traits_(label_terms(vocabulary.traits, kRest)),
      audiences_(label_terms(vocabulary.audiences, kRest)) {}

TermWeights OfferTerms::place_terms(ActivityId id) const {
  TermWeights weights;
  auto const* location = catalogue_.location(id);
  if (location != nullptr && location->name) add(weights, *location->name, kRest);
  if (location != nullptr && location->place) add(weights, *location->place, kRest);
  for (std::size_t i = 0; i < catalogue_.neighbourhoods.size(); ++i) {
    bool const here = columns_.neighbourhood[id.value] == i || columns_.areas.test(id.value, i);
    if (here) add(weights, catalogue_.neighbourhoods[i].name, kRest);
  }
  return weights;
}

TermWeights OfferTerms::of(ActivityId id) const {
  auto const& activity = catalogue_.activity(id);
  TermWeights weights;
  add(weights, activity.title, kTitle);
  add(weights, kinds_, activity.kinds);
  add(weights, activity.summary, kSummary);
  add(weights, catalogue_.provider(id).name, kProvider);
  add(weights, place_terms(id));
  if (activity.description) add(weights, *activity.description, kRest);
  add(weights, traits_, activity.traits);
  if (activity.audience) add(weights, audiences_, activity.audience->groups);
  if (activity.audience) add(weights, audiences_, activity.audience->reserved_for);
  return weights;
}

}  // namespace socialmap
