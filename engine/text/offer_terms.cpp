#include "engine/text/offer_terms.h"

#include <algorithm>
#include <array>

#include "engine/text/term_names.h"
#include "engine/text/words.h"
#include "engine/text/worth.h"

namespace socialmap {
namespace {

constexpr std::uint32_t kTitle = 8;
constexpr std::uint32_t kKind = 5;
constexpr std::uint32_t kSummary = 4;
constexpr std::uint32_t kProvider = 4;
constexpr std::uint32_t kRest = 2;
constexpr std::uint32_t kPartOf = 4;  // a part counts this many times less than the word
constexpr std::uint32_t kMainConcept = 8;
constexpr std::uint32_t kConcept = 4;

/// By how strongly the main kind helps with a need, 0 to 3, and by how strongly another kind does: what was
/// made for the need comes well before what serves it besides.
constexpr std::array<std::uint32_t, 4> kNeedOfMainKind = {0, 2, 4, 8};
constexpr std::array<std::uint32_t, 4> kNeedOfOtherKind = {0, 2, 4, 6};

/// What an offer is about: by its words no more than so much a concept, and by what it is.
constexpr float kMostOfTexts = 6;
constexpr float kTopicOfMainKind = 4;
constexpr float kTopicOfOtherKind = 2;
constexpr float kTopicOfNeed = 0.6F;
constexpr std::size_t kMostTopics = 10;

}  // namespace

OfferReader::OfferReader(Catalogue const& catalogue, Vocabulary const& vocabulary, Columns const& columns,
                         Analyser const& analyser, WordTopics const& topics)
    : catalogue_(catalogue),
      vocabulary_(vocabulary),
      columns_(columns),
      analyser_(analyser),
      topics_(topics) {
  std::unordered_map<std::string_view, std::string_view> domains;
  for (auto const& domain : vocabulary.domains) domains[domain.id] = domain.label;
  for (auto const& kind : vocabulary.kinds) {
    auto const domain = domains.find(kind.domain);
    labels_[kind.id] = kind.label + " " + (domain == domains.end() ? "" : std::string(domain->second));
  }
  for (auto const& language : vocabulary.dutch.languages) {
    if (language.code != vocabulary.thesaurus.language) languages_[language.code] = language.name;
  }
  for (std::uint32_t i = 0; i < vocabulary.needs.size(); ++i) {
    for (auto const& remedy : vocabulary.needs[i].kinds)
      strengths_[remedy.kind].emplace_back(i, static_cast<std::uint8_t>(remedy.strength));
  }
  for (auto const& trait : vocabulary.traits) labels_[trait.id] = trait.label;
  for (auto const& audience : vocabulary.audiences) labels_[audience.id] = audience.label;
}

TextTerm const& OfferReader::read(std::string const& word) {
  auto const found = read_.find(word);
  return found != read_.end() ? found->second : read_.emplace(word, analyser_.read_word(word)).first->second;
}

void OfferReader::add(TermWeights& terms, std::string_view text, std::uint32_t weight) {
  for (WordReader reader(text); reader.next();) {
    auto const& term = read(reader.word().folded);
    if (term.stop_word || term.stem.empty()) continue;
    terms[term.stem] += weight;
    for (auto const& part : term.parts) terms[part_term(part)] += std::max(1U, weight / kPartOf);
  }
}

void OfferReader::add_places(TermWeights& terms, ActivityId id) {
  auto const* location = catalogue_.location(id);
  if (location != nullptr && location->name) add(terms, *location->name, kRest);
  if (location != nullptr && location->place) add(terms, *location->place, kRest);
  for (std::size_t i = 0; i < catalogue_.neighbourhoods.size(); ++i) {
    bool const here = columns_.neighbourhood[id.value] == i || columns_.areas.test(id.value, i);
    if (here) add(terms, catalogue_.neighbourhoods[i].name, kRest);
  }
}

/// The days and parts of the day on which it meets, and what is spoken beside Dutch.
void OfferReader::add_times_and_languages(TermWeights& terms, ActivityId id) {
  constexpr std::array<std::string_view, 7> kDays = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                                     "vrijdag", "zaterdag", "zondag"};
  constexpr std::array<std::string_view, 3> kParts = {"ochtend", "middag", "avond"};
  auto const times = columns_.meeting_times[id.value];
  for (std::size_t day = 0; day < kDays.size(); ++day) {
    for (std::size_t part = 0; part < kParts.size(); ++part) {
      if ((times >> (3 * day + part) & 1) == 0) continue;
      add(terms, std::string(kDays[day]) + " " + std::string(kDays[day]) + std::string(kParts[part]), kRest);
      add(terms, kParts[part], kRest);
      if (day >= 5) add(terms, "weekend", kRest);
    }
  }
  auto const& spoken = catalogue_.activity(id).language;
  if (!spoken) return;
  for (auto const& code : spoken->spoken) {
    if (auto const name = languages_.find(code); name != languages_.end()) add(terms, name->second, kRest);
  }
}

void OfferReader::add_concepts(TermWeights& terms, ActivityId id) const {
  auto const& activity = catalogue_.activity(id);
  auto const add_all = [&](std::vector<std::string> const& ids) {
    for (auto const& one : ids) terms[concept_term(one)] += kConcept;
  };
  add_all(activity.kinds);
  if (!activity.kinds.empty()) terms[concept_term(activity.kinds.front())] = kMainConcept;
  for (std::size_t i = 0; i < vocabulary_.domains.size(); ++i) {
    if (columns_.domains.test(id.value, i)) terms[concept_term(vocabulary_.domains[i].id)] += kConcept;
  }
  add_needs(terms, activity.kinds);
  for (std::size_t i = 0; i < vocabulary_.traits.size(); ++i) {
    if (columns_.traits.yes.test(id.value, i)) terms[concept_term(vocabulary_.traits[i].id)] += kConcept;
  }
  add_all(activity.support);
  if (activity.audience) add_all(activity.audience->groups);
  if (activity.audience) add_all(activity.audience->reserved_for);
}

void OfferReader::add_needs(TermWeights& terms, std::vector<std::string> const& kinds) const {
  for (auto const& kind : kinds) {
    auto const found = strengths_.find(kind);
    if (found == strengths_.end()) continue;
    auto const& weights = &kind == &kinds.front() ? kNeedOfMainKind : kNeedOfOtherKind;
    for (auto const& [need, strength] : found->second) {
      auto& weight = terms[concept_term(vocabulary_.needs[need].id)];
      weight = std::max(weight, weights.at(strength));
    }
  }
}

/// `texts`: what stands in them; topics come behind all that is counted, so that they count once.
void OfferReader::add_topics(TermWeights& terms, TermWeights const& texts,
                             std::vector<std::string> const& kinds) const {
  TopicMix mix(topics_);
  for (auto const& [term, weight] : texts) {
    auto const stem = std::string_view(term).substr(is_part_term(term) ? 1 : 0);
    mix.add(stem, static_cast<float>(weight / (weight + kHalfWorth)));
  }
  mix.limit(kMostOfTexts);
  for (auto const& kind : kinds) {
    mix.add_concept(kind, &kind == &kinds.front() ? kTopicOfMainKind : kTopicOfOtherKind);
    auto const found = strengths_.find(kind);
    if (found == strengths_.end()) continue;
    for (auto const& [need, strength] : found->second)
      mix.add_concept(vocabulary_.needs[need].id, kTopicOfNeed * static_cast<float>(strength));
  }
  for (auto const& topic : mix.strongest(kMostTopics))
    terms[topic_term(topics_.concepts()[topic.concept_number])] = weight_of_share(topic.strength);
}

TermWeights OfferReader::of(ActivityId id) {
  auto const& activity = catalogue_.activity(id);
  TermWeights terms;
  if (!catalogue_.is_current(id)) return terms;
  auto const add_labels = [&](std::vector<std::string> const& ids, std::uint32_t weight) {
    for (auto const& one : ids) {
      if (auto const label = labels_.find(one); label != labels_.end()) add(terms, label->second, weight);
    }
  };
  add(terms, activity.title, kTitle);
  add(terms, activity.summary, kSummary);
  if (activity.description) add(terms, *activity.description, kRest);
  auto const texts = terms;
  add_labels(activity.kinds, kKind);
  add(terms, catalogue_.provider(id).name, kProvider);
  add_places(terms, id);
  add_labels(activity.traits, kRest);
  if (activity.audience) add_labels(activity.audience->groups, kRest);
  if (activity.audience) add_labels(activity.audience->reserved_for, kRest);
  add_times_and_languages(terms, id);
  add_concepts(terms, id);
  add_topics(terms, texts, activity.kinds);
  return terms;
}

}  // namespace socialmap
