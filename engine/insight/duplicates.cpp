#include "engine/insight/duplicates.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include <fmt/format.h>

#include "engine/base/fold.h"
#include "engine/geo/point.h"
#include "engine/insight/same_time.h"

namespace socialmap {
namespace {

constexpr double kSameMetres = 50;
constexpr double kNearMetres = 150;
constexpr double kNearPoints = 0.15;
constexpr double kTimeUnknownPoints = 0.1;
constexpr double kLeastTitle = 0.5;
/// In degrees of latitude and longitude: at least 150 m both ways, so that neighbours hold all that is near.
constexpr double kCellLat = 0.0015;
constexpr double kCellLon = 0.0025;

/// Letters in threes of the words of a title, each once, sorted.
std::vector<std::uint32_t> trigrams_of(std::string const& title) {
  std::string plain = " ";
  for (char const c : folded(title)) {
    bool const letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80);
    if (letter || plain.back() != ' ') plain += letter ? c : ' ';
  }
  if (plain.back() != ' ') plain += ' ';
  std::vector<std::uint32_t> all;
  auto const byte = [&](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(plain[at])}; };
  for (std::size_t i = 0; i + 2 < plain.size(); ++i)
    all.push_back(byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2));
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

double dice(std::vector<std::uint32_t> const& a, std::vector<std::uint32_t> const& b) {
  if (a.empty() || b.empty()) return 0;
  std::size_t shared = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    shared += a[i] == b[j];
    auto const left = a[i];
    i += left <= b[j];
    j += b[j] <= left;
  }
  return 2.0 * double(shared) / double(a.size() + b.size());
}

/// Where offers lie that are compared: a cell of the map, or a provider.
struct Block {
  int kind = 0;  // 0: a cell, else 1 + Reach
  std::int64_t row = 0;
  std::int64_t column = 0;
  auto operator<=>(Block const&) const = default;
};

struct Entry {
  Block block;
  ActivityId id;
  std::vector<std::uint32_t> trigrams;
};

class Search {
 public:
  Search(Catalogue const& catalogue, Columns const& columns) : catalogue_(catalogue), columns_(columns) {
    for (std::uint32_t i = 0; i < columns.size; ++i) {
      if (!is_compared(i)) continue;
      entries_.push_back({block_of(i), ActivityId{i}, trigrams_of(catalogue.activities[i].title)});
    }
    std::sort(entries_.begin(), entries_.end(), [](Entry const& a, Entry const& b) {
      return std::tie(a.block, a.id) < std::tie(b.block, b.id);
    });
  }

  std::vector<DuplicatePair> pairs() {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      for (auto j = i + 1; j < entries_.size() && entries_[j].block == entries_[i].block; ++j) add(i, j);
      if (entries_[i].block.kind == 0) add_neighbours(i);
    }
    std::sort(pairs_.begin(), pairs_.end(), [](DuplicatePair const& a, DuplicatePair const& b) {
      return std::tie(b.score, a.one, a.other) < std::tie(a.score, b.one, b.other);
    });
    return std::move(pairs_);
  }

 private:
  bool is_compared(std::uint32_t row) const {
    bool const waits = catalogue_.is_current({row}) && catalogue_.activities[row].status == Status::submitted;
    return (waits || columns_.published[row]) && columns_.reach[row] != Reach::unknown;
  }

  Block block_of(std::uint32_t row) const {
    if (columns_.reach[row] != Reach::at_point)
      return {1 + static_cast<int>(columns_.reach[row]), catalogue_.provider_of[row].value, 0};
    auto const& point = columns_.point[row];
    return {0, std::int64_t(std::floor(point.lat / kCellLat)),
            std::int64_t(std::floor(point.lon / kCellLon))};
  }

  /// The four cells after this one; those before it have looked here.
  void add_neighbours(std::size_t at) {
    auto const& own = entries_[at].block;
    constexpr std::pair<int, int> kAfter[] = {{0, 1}, {1, -1}, {1, 0}, {1, 1}};
    for (auto const& [row, column] : kAfter) {
      Block const wanted{0, own.row + row, own.column + column};
      auto next =
          std::lower_bound(entries_.begin(), entries_.end(), wanted,
                           [](Entry const& entry, Block const& block) { return entry.block < block; });
      for (; next != entries_.end() && next->block == wanted; ++next)
        add(at, static_cast<std::size_t>(next - entries_.begin()));
    }
  }

  void add(std::size_t i, std::size_t j) {
    auto const one = std::min(entries_[i].id, entries_[j].id);
    auto const other = std::max(entries_[i].id, entries_[j].id);
    double const title = dice(entries_[i].trigrams, entries_[j].trigrams);
    if (title < kLeastTitle) return;
    DuplicatePair pair{one, other, 0, {}};
    if (!add_title(pair, title) || !add_place(pair) || !add_time(pair)) return;
    for (auto const& reason : pair.reasons) pair.score += reason.points;
    if (pair.score >= kLeastScore - 1e-9) pairs_.push_back(std::move(pair));
  }

  bool add_title(DuplicatePair& pair, double share) const {
    auto const points = std::round(share * kTitlePoints * 100) / 100;
    pair.reasons.push_back(
        {"title", points, share > 0.999 ? "Dezelfde titel" : "De titels lijken op elkaar"});
    return true;
  }

  bool add_place(DuplicatePair& pair) const {
    auto const a = pair.one.value;
    auto const b = pair.other.value;
    if (columns_.reach[a] != Reach::at_point) {
      pair.reasons.push_back({"place", kPlacePoints, "Dezelfde aanbieder, zonder vast adres"});
      return true;
    }
    double const metres = metres_between(columns_.point[a], columns_.point[b]);
    if (metres > kNearMetres) return false;
    bool const same = metres <= kSameMetres;
    pair.reasons.push_back({"place", same ? kPlacePoints : kNearPoints,
                            same ? "Op dezelfde plek" : fmt::format("{:.0f} meter van elkaar", metres)});
    return true;
  }

  bool add_time(DuplicatePair& pair) const {
    auto const same =
        same_time(catalogue_.activity(pair.one).schedule, catalogue_.activity(pair.other).schedule);
    if (same == false) return false;
    pair.reasons.push_back({"time", same ? kTimePoints : kTimeUnknownPoints,
                            same ? "Op dezelfde tijd" : "Van een van beide is de tijd niet bekend"});
    return true;
  }

  Catalogue const& catalogue_;
  Columns const& columns_;
  std::vector<Entry> entries_;
  std::vector<DuplicatePair> pairs_;
};

}  // namespace

std::vector<DuplicatePair> possible_duplicates(Catalogue const& catalogue, Columns const& columns) {
  return Search(catalogue, columns).pairs();
}

}  // namespace socialmap
