#include "engine/text/topic_wishes.h"

#include <string_view>
#include <unordered_set>
#include <utility>

#include "engine/text/term_names.h"

namespace socialmap {
namespace {

constexpr float kOfExpression = 8;
constexpr float kNextConcept = 0.88F;  // of an expression's concepts each weighs so much of the one before
constexpr std::size_t kMostTopics = 5;
constexpr float kNearlyAsStrong = 0.6F;

}  // namespace

Topics topics_of(std::vector<TextTerm> const& words, std::vector<bool> const& skip,
                 std::vector<LayHit> const& hits, WordTopics const& known) {
  TopicMix mix(known);
  std::unordered_set<std::string_view> seen;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!skip[i] && !words[i].stop_word && seen.insert(words[i].stem).second) mix.add(words[i].stem, 1);
  }
  for (auto const& hit : hits) {
    auto strength = kOfExpression;
    for (auto const& id : hit.concepts) {
      mix.add_concept(id, strength);
      strength *= kNextConcept;
    }
  }
  return mix.strongest(kMostTopics);
}

void add_topic_wishes(std::vector<Wish>& wishes, Topics const& topics, WordTopics const& known,
                      double worth) {
  for (auto const& topic : topics) {
    Wish wish;
    wish.any_of.push_back({{topic_term(known.concepts()[topic.concept_number])}, 1});
    wish.must = false;
    wish.by_degree = true;
    wish.worth = worth * static_cast<double>(topic.strength);
    wishes.push_back(std::move(wish));
  }
}

Topics foremost(Topics topics) {
  std::erase_if(topics, [first = topics.empty() ? 0 : topics.front().strength](Topic const& topic) {
    return topic.strength < kNearlyAsStrong * first;
  });
  return topics;
}

}  // namespace socialmap
