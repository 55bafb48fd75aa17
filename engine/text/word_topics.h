#pragma once
// What words and texts are about, learned from the thesaurus.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace socialmap {

/// A concept of the thesaurus, by its number, and how strongly something is about it.
struct Topic {
  std::uint32_t concept_number = 0;
  float strength = 0;
};
using Topics = std::vector<Topic>;

/// A word is about what the expressions stand for in which it occurs, as far as it stands for that oftener
/// than any word does. Immutable.
class WordTopics {
 public:
  /// An expression with the words that say nearly the same.
  struct Example {
    std::vector<std::string> stems;
    std::vector<std::string> concepts;  ///< what it means most first
  };

  explicit WordTopics(std::vector<Example> const& examples);

  /// Empty for a stem that is about nothing in particular.
  Topics const& of(std::string_view stem) const;

  std::vector<std::string> const& concepts() const { return concepts_; }
  std::optional<std::uint32_t> number_of(std::string_view concept_id) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  template <typename Value>
  using ByText = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

  std::vector<std::string> concepts_;
  ByText<std::uint32_t> numbers_;
  ByText<Topics> by_stem_;
};

/// What several words and concepts are about together.
class TopicMix {
 public:
  /// The topics must outlive it.
  explicit TopicMix(WordTopics const& topics);

  void add(std::string_view stem, float times);
  /// Nothing where the thesaurus has no expression for it.
  void add_concept(std::string_view concept_id, float strength);
  /// Nothing counts for more.
  void limit(float most);

  /// The `most` strongest, as components of a vector of length 1 that has all; strongest first.
  Topics strongest(std::size_t most) const;

 private:
  WordTopics const& topics_;
  std::vector<float> strength_;  // by concept
};

}  // namespace socialmap
