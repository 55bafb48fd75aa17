#include "engine/related.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <tuple>

#include <fmt/format.h>

namespace socialmap {
namespace {

constexpr std::size_t kMost = 6;

/// What two offers have in common.
struct Likeness {
  ActivityId other;
  bool main_kind = false;
  std::vector<std::size_t> kinds;  ///< KindId values
  int need_strength = 0;
  std::optional<std::size_t> need;  ///< the strongest
  std::optional<std::size_t> audience;
  bool provider = false;
  std::optional<double> metres;

  bool any() const { return !kinds.empty() || need || audience || provider; }
};

std::vector<std::size_t> in_both(BitRows const& rows, ActivityId one, ActivityId other) {
  std::vector<std::size_t> bits;
  for (std::size_t i = 0; i < rows.words(); ++i) {
    for (auto word = rows.row(one.value)[i] & rows.row(other.value)[i]; word != 0; word &= word - 1) {
      bits.push_back(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
    }
  }
  return bits;
}

std::optional<double> metres_from(Columns const& columns, ActivityId one, ActivityId other) {
  if (columns.reach[one.value] != Reach::at_point || columns.reach[other.value] != Reach::at_point)
    return std::nullopt;
  return metres_between(columns.point[one.value], columns.point[other.value]);
}

void add_needs(Likeness& like, Columns const& columns, ActivityId one) {
  constexpr int kHelpsWell = 2;
  for (std::uint32_t i = 0; i < columns.needs; ++i) {
    auto const shared =
        std::min<int>(columns.strength(one.value, {i}), columns.strength(like.other.value, {i}));
    if (shared < kHelpsWell || shared <= like.need_strength) continue;
    like.need_strength = shared;
    like.need = i;
  }
}

Likeness likeness_of(SocialMap const& map, ActivityId one, ActivityId other) {
  auto const& columns = map.columns();
  Likeness like;
  like.other = other;
  like.main_kind = columns.main_kind[one.value] == columns.main_kind[other.value];
  like.kinds = in_both(columns.kinds, one, other);
  add_needs(like, columns, one);
  auto const audiences = in_both(columns.audiences.yes, one, other);
  if (!audiences.empty()) like.audience = audiences.front();
  like.provider = map.catalogue().provider_of[one.value] == map.catalogue().provider_of[other.value];
  like.metres = metres_from(columns, one, other);
  return like;
}

bool comes_before(Likeness const& a, Likeness const& b) {
  auto const order = [](Likeness const& like) {
    auto const metres = like.metres.value_or(std::numeric_limits<double>::max());
    return std::tuple(!like.main_kind, like.main_kind ? metres : 0, -static_cast<int>(like.kinds.size()),
                      -like.need_strength, !like.audience, !like.provider, metres, like.other);
  };
  return order(a) < order(b);
}

/// "op dezelfde plek", "640 meter verderop", "1,3 km verderop".
std::string distance_words(double metres) {
  if (metres < 50) return "op dezelfde plek";
  auto const tens = std::llround(metres / 10) * 10;
  if (tens < 1000) return fmt::format("{} meter verderop", tens);
  auto const tenths = std::llround(metres / 100);
  return fmt::format("{},{} km verderop", tenths / 10, tenths % 10);
}

std::string with_distance(std::string sentence, std::optional<double> metres) {
  return metres ? sentence + ", " + distance_words(*metres) + "." : sentence + ".";
}

std::string next_step_words(SocialMap const& map, ActivityId from, std::optional<double> metres) {
  return with_distance(fmt::format("Een volgende stap na {}", map.catalogue().activity(from).title), metres);
}

std::string likeness_words(SocialMap const& map, Likeness const& like) {
  auto const& words = map.vocabulary();
  std::vector<std::string> parts;
  if (!like.kinds.empty()) {
    auto const kind = like.main_kind ? map.columns().main_kind[like.other.value] : like.kinds.front();
    parts.push_back("Ook: " + words.kinds[kind].label);
  }
  if (like.need) parts.push_back("Helpt ook bij: " + words.needs[*like.need].label);
  if (like.audience) parts.push_back("Ook voor: " + words.audiences[*like.audience].label);
  if (like.provider) parts.push_back("Van dezelfde aanbieder: " + map.catalogue().provider(like.other).name);
  parts.front() = with_distance(parts.front(), like.metres);
  std::string text = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) text += " " + parts[i] + ".";
  return text;
}

bool may_follow(SocialMap const& map, ActivityId from, ActivityId other) {
  return other != from && map.is_shown(other) && map.columns().last_day[other.value] >= map.today();
}

void add_next_steps(std::vector<RelatedOffer>& related, SocialMap const& map, ActivityId from) {
  for (auto const& slug : map.catalogue().activity(from).feeds_to) {
    auto const next = map.slugs().activity(slug);
    auto const known = [&](RelatedOffer const& offer) { return offer.activity == *next; };
    if (!next || !may_follow(map, from, *next) || std::any_of(related.begin(), related.end(), known))
      continue;
    auto const metres = metres_from(map.columns(), from, *next);
    related.push_back({*next, RelatedAs::next_step, metres, next_step_words(map, from, metres)});
  }
}

std::vector<Likeness> likenesses(SocialMap const& map, ActivityId from,
                                 std::vector<RelatedOffer> const& related) {
  std::vector<Likeness> found;
  for (std::uint32_t i = 0; i < map.columns().size; ++i) {
    ActivityId const other{i};
    auto const known = [&](RelatedOffer const& offer) { return offer.activity == other; };
    if (!may_follow(map, from, other) || map.columns().layer[i] != map.columns().layer[from.value]) continue;
    if (std::any_of(related.begin(), related.end(), known)) continue;
    if (auto like = likeness_of(map, from, other); like.any()) found.push_back(std::move(like));
  }
  return found;
}

}  // namespace

std::vector<RelatedOffer> related_to(SocialMap const& map, ActivityId id) {
  std::vector<RelatedOffer> related;
  add_next_steps(related, map, id);
  if (related.size() > kMost) related.resize(kMost);
  auto alike = likenesses(map, id, related);
  auto const wanted = std::min(alike.size(), kMost - related.size());
  std::partial_sort(alike.begin(), alike.begin() + static_cast<std::ptrdiff_t>(wanted), alike.end(),
                    comes_before);
  alike.resize(wanted);
  for (auto const& like : alike) {
    related.push_back({like.other, RelatedAs::similar, like.metres, likeness_words(map, like)});
  }
  return related;
}

}  // namespace socialmap
