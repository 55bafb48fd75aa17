// Times changes of a catalogue that is being searched: live_changes MUNICIPALITY VOCABULARY RULES [CHANGES].
// Prints milliseconds of single changes (validated, durable, visible), of providers, of a batch, and of
// searches with and without changes beside them, and their ratio.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "engine/catalog/edited.h"
#include "engine/catalog/proposal.h"
#include "engine/editor.h"
#include "engine/stored_map.h"
#include "tests/engine/exchange/worlds.h"

namespace {

using namespace socialmap;
using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

struct Times {
  std::vector<double> each;
  double at(double share) {
    std::sort(each.begin(), each.end());
    return each.empty() ? 0 : each[static_cast<std::size_t>(share * static_cast<double>(each.size() - 1))];
  }
  void print(char const* what) {
    std::printf("%-34s p50 %9.2f  p95 %9.2f  worst %9.2f ms  (%zu)\n", what, at(0.5), at(0.95), at(1),
                each.size());
  }
};

class Served {
 public:
  explicit Served(std::shared_ptr<SocialMap const> map) : map_(std::move(map)) {}
  std::shared_ptr<SocialMap const> current() const {
    std::lock_guard const lock(mutex_);
    return map_;
  }
  Publish publish() {
    return [this](auto const& next) {
      auto made = next(*current());
      if (!made) return;
      made->commit();
      std::lock_guard const lock(mutex_);
      map_.swap(made->map);
    };
  }

 private:
  mutable std::mutex mutex_;
  std::shared_ptr<SocialMap const> map_;
};

void search_once(Served const& served, std::size_t number, Times& times) {
  static char const* const words[] = {"wandelen", "samen eten", "muziek", "schilderen", "taal", "computer"};
  SearchRequest request;
  request.q = words[number % std::size(words)];
  auto const start = Clock::now();
  auto const map = served.current();
  if (map->search(request).hits.empty())
    std::printf("nothing found for %s\n", words[number % std::size(words)]);
  times.each.push_back(since(start));
}

/// Each gets another name, with all its offers.
Times provider_changes(Editor& editor, Served const& served, Store const& store, std::size_t count) {
  Times times;
  auto const before = served.current();
  auto const& providers = before->catalogue().providers;
  for (std::size_t i = 0; i < count; ++i) {
    auto const id = providers[i * 101 % providers.size()].id;
    auto const revision = store.record(RecordType::provider, id)->revision;
    auto const name = "Bezemstal nummer " + std::to_string(i);
    auto const start = Clock::now();
    auto const edited = editor.change_provider(id, revision,
                                               [&](Node const& old) {
                                                 auto next = old;
                                                 next.set("name", name);
                                                 return next;
                                               },
                                               {"bench", "patch", "", {}});
    auto const map = served.current();
    bool const visible = map->catalogue().providers[map->slugs().provider(id)->value].name == name;
    times.each.push_back(since(start));
    if (edited.outcome != EditOutcome::done || !visible) std::printf("provider %zu was not changed\n", i);
  }
  return times;
}

/// Validated together, one transaction, one map.
double batch(Editor& editor, Served const& served, std::size_t count) {
  auto const start = Clock::now();
  auto const edited = editor.change_all(
      [&](SocialMap const& map) {
        Proposal proposal;
        for (std::size_t i = 0; i < count; ++i) {
          ActivityId const id{static_cast<std::uint32_t>(i * 101 % map.columns().size)};
          if (!map.catalogue().is_current(id)) continue;
          auto tree = tree_of(map.catalogue().activity(id));
          tree.set("title", "Zwerkbal in een keer " + std::to_string(i));
          proposal.activities.push_back({map.catalogue().provider(id).id, std::move(tree)});
        }
        auto judged = judge(proposal, map.catalogue(), map.vocabulary());
        CatalogueChange change;
        for (std::size_t i = 0; i < judged.activities.size(); ++i) {
          auto& record = judged.activities[i].record;
          if (record) change.activities.push_back({proposal.activities[i].provider, std::move(*record)});
        }
        std::printf("%-34s %9zu\n", "changes in the batch", change.activities.size());
        return change;
      },
      {"bench", "import", "", {}});
  if (served.current()->version() != static_cast<std::uint64_t>(edited.revision))
    std::printf("not visible\n");
  return since(start);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  auto const changes = static_cast<std::size_t>(argc > 4 ? std::atoi(argv[4]) : 200);
  auto const started = Clock::now();
  auto reading = read_map({argv[1], argv[2], argv[3]});
  if (!reading.sound()) return 1;
  test::FreshDirectory const data;
  Store store(data.path());
  store.apply(import_of(reading.catalogue, {}));
  std::printf("%-34s %9.0f ms\n", "read and stored", since(started));
  auto const built = Clock::now();
  Served served(std::make_shared<SocialMap const>(std::move(reading), *parse_date("2026-11-23")));
  std::printf("%-34s %9.0f ms, %zu offers\n", "map made", since(built), served.current()->columns().size);
  Editor editor(store, served.publish());

  Times alone;
  for (std::size_t i = 0; i < 300; ++i) search_once(served, i, alone);
  alone.print("search, nobody writes");

  std::atomic<bool> stop = false;
  Times beside;
  std::thread reader([&] {
    for (std::size_t i = 0; !stop; ++i) search_once(served, i, beside);
  });
  Times singles;
  auto const rows = served.current()->columns().size;
  for (std::size_t i = 0; i < changes; ++i) {
    auto const id = served.current()->catalogue().activities[(i * 7919) % rows].id;
    auto const revision = store.record(RecordType::activity, id)->revision;
    auto const title = "Zwerkbal nummer " + std::to_string(i);
    auto const start = Clock::now();
    auto const edited =
        editor.change(id, revision,
                      [&](Node const& old) {
                        auto next = old;
                        next.set("title", title);
                        return next;
                      },
                      {"bench", "patch", "",
                       std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now())});
    auto const map = served.current();
    bool const visible = map->catalogue().activity(*map->slugs().activity(id)).title == title;
    singles.each.push_back(since(start));
    if (edited.outcome != EditOutcome::done || !visible) std::printf("change %zu was not made\n", i);
  }
  auto providers = provider_changes(editor, served, store, changes / 4);
  auto const together = batch(editor, served, 1000);
  stop = true;
  reader.join();
  std::printf("%-34s %9.0f ms\n", "batch", together);
  singles.print("single change");
  providers.print("change of a provider");
  beside.print("search, somebody writes");
  std::printf("%-34s %9.2f\n", "search p95: writing / alone", beside.at(0.95) / alone.at(0.95));
  return 0;
}
