#include "engine/text/word_topics.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace socialmap {
namespace {

constexpr double kNextMeaning = 0.88;  // an expression means its first concept most
constexpr double kDoubt = 2;           // so many expressions that tell nothing are added to those of a word
constexpr double kFewestExpressions = 1.5;
constexpr double kPointsAtAll = 0.7;  // the logarithm of how much oftener a word stands for it than any does
constexpr double kSurely = 1.0 / 3;   // a word that stands for it so often tells all it can

/// How often each concept is meant.
class Times {
 public:
  void count(std::vector<std::uint32_t> const& concepts) {
    ++expressions_;
    double part = 1;
    for (auto const one : concepts) {
      if (one >= times_.size()) times_.resize(one + 1);
      times_[one] += part;
      part *= kNextMeaning;
    }
  }
  double expressions() const { return expressions_; }
  std::vector<double> const& times() const { return times_; }

 private:
  double expressions_ = 0;
  std::vector<double> times_;
};

Topics topics_of(Times const& word, Times const& any) {
  Topics topics;
  for (std::uint32_t i = 0; i < word.times().size(); ++i) {
    auto const usual = any.times()[i] / any.expressions();
    auto const here = (word.times()[i] + kDoubt * usual) / (word.expressions() + kDoubt);
    auto const oftener = std::log(here / usual);
    if (word.times()[i] < kFewestExpressions || oftener < kPointsAtAll) continue;
    topics.push_back({i, static_cast<float>(oftener * std::min(1.0, here / kSurely))});
  }
  return topics;
}

}  // namespace

WordTopics::WordTopics(std::vector<Example> const& examples) {
  Times any;
  ByText<Times> words;
  for (auto const& example : examples) {
    std::vector<std::uint32_t> numbers;
    for (auto const& id : example.concepts) {
      auto const next = static_cast<std::uint32_t>(concepts_.size());
      auto const [known, is_new] = numbers_.try_emplace(id, next);
      if (is_new) concepts_.push_back(id);
      numbers.push_back(known->second);
    }
    any.count(numbers);
    for (auto const& stem : std::set<std::string>(example.stems.begin(), example.stems.end()))
      words[stem].count(numbers);
  }
  for (auto const& [stem, times] : words) {
    if (auto topics = topics_of(times, any); !topics.empty()) by_stem_.emplace(stem, std::move(topics));
  }
}

Topics const& WordTopics::of(std::string_view stem) const {
  static Topics const none;
  auto const found = by_stem_.find(stem);
  return found == by_stem_.end() ? none : found->second;
}

std::optional<std::uint32_t> WordTopics::number_of(std::string_view concept_id) const {
  auto const found = numbers_.find(concept_id);
  return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

TopicMix::TopicMix(WordTopics const& topics) : topics_(topics), strength_(topics.concepts().size()) {}

void TopicMix::add(std::string_view stem, float times) {
  for (auto const& topic : topics_.of(stem)) strength_[topic.concept_number] += times * topic.strength;
}

void TopicMix::add_concept(std::string_view concept_id, float strength) {
  if (auto const number = topics_.number_of(concept_id)) strength_[*number] += strength;
}

void TopicMix::limit(float most) {
  for (auto& strength : strength_) strength = std::min(strength, most);
}

Topics TopicMix::strongest(std::size_t most) const {
  Topics all;
  float squares = 0;
  for (std::uint32_t i = 0; i < strength_.size(); ++i) {
    squares += strength_[i] * strength_[i];
    if (strength_[i] > 0) all.push_back({i, strength_[i]});
  }
  auto const end = all.begin() + static_cast<std::ptrdiff_t>(std::min(most, all.size()));
  std::partial_sort(all.begin(), end, all.end(), [](Topic const& a, Topic const& b) {
    return a.strength != b.strength ? a.strength > b.strength : a.concept_number < b.concept_number;
  });
  all.erase(end, all.end());
  for (auto& topic : all) topic.strength /= std::sqrt(squares);
  return all;
}

}  // namespace socialmap
