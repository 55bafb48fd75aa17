#include "engine/text/compounds.h"

#include <algorithm>

namespace socialmap {
namespace {

constexpr std::size_t kShortestCompound = 7;
constexpr std::size_t kShortestPart = 3;

std::unordered_set<std::string> set_of(std::vector<std::string> const& words) {
  return {words.begin(), words.end()};
}

}  // namespace

Compounds::Compounds(LanguageRules const& rules, Lexicon const& words)
    : words_(words),
      whole_(set_of(rules.whole)),
      never_(set_of(rules.never_parts)),
      short_(set_of(rules.short_parts)) {
  for (auto const& compound : rules.compounds) decided_.emplace(compound.word, compound.parts);
}

bool Compounds::may_be_part(std::string_view word) const {
  if (word.size() < kShortestPart) return false;
  std::string const key(word);
  if (word.size() == kShortestPart) return short_.contains(key);
  return words_.has(word) && !never_.contains(key);
}

std::string Compounds::left_part(std::string_view left) const {
  if (may_be_part(left)) return std::string(left);
  for (std::string_view const link : {"s", "e", "en", "n"}) {
    if (!left.ends_with(link)) continue;
    auto const bare = left.substr(0, left.size() - link.size());
    if (may_be_part(bare)) return std::string(bare);
  }
  return {};
}

Compounds::Split Compounds::best_split(std::string_view word) const {
  Split best;
  for (auto at = kShortestPart; at + kShortestPart <= word.size(); ++at) {
    auto const right = word.substr(at);
    if (!may_be_part(right)) continue;
    auto left = left_part(word.substr(0, at));
    if (left.empty()) continue;
    auto const shortest = std::min(left.size(), right.size());
    if (shortest > best.shortest) best = {std::move(left), std::string(right), shortest};
  }
  return best;
}

std::vector<std::string> Compounds::parts_of(std::string_view word) const {
  if (auto const decided = decided_.find(std::string(word)); decided != decided_.end())
    return decided->second;
  if (word.size() < kShortestCompound || whole_.contains(std::string(word))) return {};
  auto const split = best_split(word);
  if (split.shortest == 0) return {};
  std::vector<std::string> parts;
  for (auto const& part : {split.left, split.right}) {
    auto const inner = parts_of(part);
    if (inner.empty()) parts.push_back(part);
    parts.insert(parts.end(), inner.begin(), inner.end());
  }
  return parts;
}

}  // namespace socialmap
