#pragma once
// The catalogue as columns built for filtering and scoring: one entry per ActivityId. Immutable once built;
// copies share their rows.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/grown.h"
#include "engine/catalog/catalogue.h"
#include "engine/catalog/freshness.h"
#include "engine/catalog/places.h"
#include "engine/geo/point.h"

namespace socialmap {

/// How an offer reaches people.
enum class Reach : std::uint8_t {
  unknown,   ///< no location given
  at_point,  ///< has a point
  area,      ///< somewhere in neighbourhoods
  home,      ///< at the client's home
  remote     ///< online or by phone
};

/// A set of small ids (kinds, traits, neighbourhoods …) per offer, in one block of 64-bit words.
class BitRows {
 public:
  BitRows() = default;
  BitRows(std::size_t rows, std::size_t bits) : words_(bits / 64 + 1), bits_(rows * words_, 0) {}
  void grow(std::size_t rows) { bits_.resize(rows * words_); }
  /// Of a row that no copy has.
  void set(std::size_t row, std::size_t bit) {
    bits_.own(row * words_ + bit / 64) |= std::uint64_t{1} << (bit % 64);
  }
  bool test(std::size_t row, std::size_t bit) const {
    return (bits_[row * words_ + bit / 64] >> (bit % 64) & 1) != 0;
  }
  std::size_t words() const { return words_; }
  std::uint64_t const* row(std::size_t row) const { return bits_.data() + row * words_; }

 private:
  std::size_t words_ = 0;
  Grown<std::uint64_t> bits_;
};

/// Words that an offer is known to have (yes), known not to have (no), or neither; never both.
struct KnownWords {
  BitRows yes;
  BitRows no;
  KnownWords() = default;
  KnownWords(std::size_t rows, std::size_t words) : yes(rows, words), no(rows, words) {}
  void grow(std::size_t rows) {
    yes.grow(rows);
    no.grow(rows);
  }
  void set(std::size_t row, std::size_t word, std::optional<bool> known) {
    if (known) (*known ? yes : no).set(row, word);
  }
};

inline constexpr std::uint16_t kNoNeighbourhood = 0xFFFF;
inline constexpr std::int32_t kUnknownCents = -1;
inline constexpr Date kNoLastDay = Date::max();

struct Columns {
  std::size_t size = 0;
  std::vector<std::uint8_t> published;  ///< status published (or absent), and not replaced
  Grown<Layer> layer;
  Grown<Reach> reach;
  Grown<Point> point;                  ///< meaning only where reach is at_point
  Grown<std::uint8_t> approximate;     ///< the point came from a postcode
  Grown<std::uint16_t> neighbourhood;  ///< of the point; else kNoNeighbourhood
  BitRows areas;                       ///< neighbourhoods of {area} and {atHome}; none set: no limit
  BitRows kinds;                       ///< all kinds, by KindId
  Grown<std::uint16_t> main_kind;
  BitRows domains;                    ///< of all kinds
  Grown<std::uint8_t> need_strength;  ///< size × needs: 0 to 3
  std::size_t needs = 0;
  Grown<std::uint8_t> min_age;         ///< 0: none or unknown
  Grown<std::uint8_t> max_age;         ///< 255: none or unknown
  Grown<std::uint8_t> age_known;       ///< an age limit is given
  Grown<std::int32_t> visit_cents;     ///< price per visit; kUnknownCents
  Grown<std::uint8_t> weekdays;        ///< bit 0 Monday … bit 6 Sunday; 0: unknown or by appointment
  Grown<std::uint8_t> schedule_known;  ///< a schedule with slots
  Grown<Date> last_day;  ///< after it nothing takes place; kNoLastDay when open-ended or unknown
  Grown<std::uint32_t> meeting_times;  ///< bit 3 × Weekday + Daypart of each slot
  BitRows meeting_days;  ///< bit n: meets n days after first_day, holidays and cancellations left out
  Date first_day;        ///< the day the columns were built for
  KnownWords traits;     ///< by place in Vocabulary::traits; see trait_known
  KnownWords audiences;  ///< by place in Vocabulary::audiences; no: reserved for others
  KnownWords passes;     ///< by place in Municipality::passes; no: others are named
  KnownWords languages;  ///< by place in language_codes, and last any other language; no: others are spoken
  KnownWords features;   ///< by place in kBuildingFeatures; unknown where there is no building
  std::vector<std::string> language_codes;       ///< all that are spoken somewhere, sorted
  Grown<std::optional<AudienceGender>> genders;  ///< who may come
  Grown<std::optional<bool>> has_places;         ///< more than 0 free
  Grown<Date> verified_on;                       ///< epoch when never
  Grown<Freshness> freshness;                    ///< on the day the columns were built for

  /// Published and not stale: only these offers are ever shown.
  bool shown(std::size_t row) const { return published[row] != 0 && freshness[row] != Freshness::stale; }
  std::uint8_t strength(std::size_t row, NeedId need) const {
    return need_strength[row * needs + need.value];
  }
};

/// Meetings are written down for so many days from first_day.
inline constexpr std::size_t kMeetingDays = 400;

/// `on`: the day from which freshness and meetings are counted.
Columns build_columns(Catalogue const& catalogue, Vocabulary const& vocabulary, Places const& places,
                      Date on);

/// The same columns with rows for the activities added since, and without what was replaced (Catalogue).
Columns with_new_rows(Columns columns, Catalogue const& catalogue, Vocabulary const& vocabulary,
                      Places const& places);

}  // namespace socialmap
