// Answers while the next map is made and put in place. Run under ThreadSanitizer it tells of any race.
#include <catch2/catch.hpp>

#include <atomic>
#include <thread>
#include <vector>

#include "server/live_map.h"
#include "tests/source_directory.h"

namespace socialmap {
namespace {

/// Asks for as long as it is not told to stop, at least once.
struct Reader {
  LiveMap const& live;
  std::size_t expected;
  std::atomic<bool>& stop;
  std::atomic<std::size_t>& wrong;

  void operator()() const {
    SearchRequest request;
    request.q = "wandelen oosterveld";
    do {
      auto const map = live.current();
      if (map->search(request).total != expected || map->suggest("wande").empty()) ++wrong;
    } while (!stop);
  }
};

TEST_CASE("readers get whole answers while other maps are put in place") {
  auto reading = read_map({source_directory() + "/catalog/veenmeer", {}, {}});
  auto const rules = reading.rules;
  LiveMap live(std::move(reading), parse_date("2026-11-23"));
  auto const first = live.current();
  SearchRequest request;
  request.q = "wandelen oosterveld";
  auto const expected = first->search(request).total;
  REQUIRE(expected > 0);

  std::atomic<bool> stop{false};
  std::atomic<std::size_t> wrong{0};
  std::vector<std::thread> readers;
  for (int i = 0; i < 3; ++i) readers.emplace_back(Reader{live, expected, stop, wrong});
  live.replace_rules(rules);
  live.replace_rules(rules);
  stop = true;
  for (auto& reader : readers) reader.join();

  CHECK(wrong == 0);
  CHECK(live.current() != first);
  CHECK(first->search(request).total == expected);
}

TEST_CASE("readers get whole answers while offers change, and the next read sees each change") {
  LiveMap live(read_map({source_directory() + "/catalog/veenmeer", {}, {}}), parse_date("2026-11-23"));
  SearchRequest request;
  request.q = "wandelen oosterveld";
  std::atomic<bool> stop{false};
  std::atomic<std::size_t> wrong{0};
  std::vector<std::thread> readers;
  auto const expected = live.current()->search(request).total;
  for (int i = 0; i < 2; ++i) readers.emplace_back(Reader{live, expected, stop, wrong});
  SearchRequest asked;
  asked.q = "zwerkbal";
  auto const before = live.current()->search(asked).total;
  for (std::uint64_t i = 1; i <= 30; ++i) {
    live.replace_with([&](SocialMap const& map) -> std::optional<NextMap> {
      auto offer = map.catalogue().activities[0];
      offer.id = "zwerkbal-" + std::to_string(i);
      offer.title = "Zwerkbal";
      offer.summary = offer.title;
      offer.description.reset();
      return NextMap{map.after({{}, {{map.catalogue().providers[0].id, offer}}}, i), [] {}};
    });
    CHECK(live.current()->search(asked).total == before + i);
  }
  stop = true;
  for (auto& reader : readers) reader.join();
  CHECK(wrong == 0);
}

}  // namespace
}  // namespace socialmap
