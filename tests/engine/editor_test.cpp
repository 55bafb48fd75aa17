#include "engine/editor.h"

#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "engine/taken_files.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/source_directory.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

MapSources sources(std::string const& directory) {
  return {directory, source_directory() + "/catalog/vocabulary", source_directory() + "/rules"};
}

constexpr char const* kOffer = "activities: [{id: soep, title: Soep, summary: S, kinds: [communal-meal]}]\n";

Date day() { return parse_date("2026-11-23").value(); }

/// A municipality of one offer, its store and the map in service.
struct Desk {
  Desk() {
    files.write("municipality.yaml", "id: m\nname: M\n");
    files.write("providers/maan.yaml", std::string("id: maan\nname: Maan\n") + kOffer);
    store = std::make_unique<Store>(data.path());
    store->apply(import_of(read_map(sources(files.path())).catalogue, {}));
    open();
  }
  void open() { map = std::make_shared<SocialMap const>(read_map(sources(files.path()), *store), day()); }
  void open_again() {
    store.reset();
    store = std::make_unique<Store>(data.path());
    open();
  }
  Publish publish() {
    return [this](auto const& next) {
      auto made = next(*map);
      if (!made) return;
      made->commit();
      CHECK(made->map->version() == static_cast<std::uint64_t>(store->sequence()));
      map = made->map;
    };
  }
  std::string title(std::string const& id) const {
    auto const found = map->slugs().activity(id);
    return found ? map->catalogue().activity(*found).title : "";
  }

  FreshDirectory files;
  FreshDirectory data;
  std::unique_ptr<Store> store;
  std::shared_ptr<SocialMap const> map;
};

Node offer(std::string const& id, std::string const& title) {
  return read_json(R"({"id": ")" + id + R"(", "title": ")" + title +
                   R"(", "summary": "S", "kinds": ["communal-meal"]})");
}

EditNote note(std::optional<IdempotencyKey> key = {}) { return {"ab12", "patch", "", {}, std::move(key)}; }

std::function<Node(Node const&)> titled(std::string const& title) {
  return [title](Node const& old) {
    auto next = old;
    next.set("title", title);
    return next;
  };
}

}  // namespace

TEST_CASE("a catalogue read from its store is the one that went in") {
  Desk desk;
  auto const files = read_map(sources(desk.files.path()));
  CHECK(desk.map->catalogue().activities == files.catalogue.activities);
  CHECK(desk.map->catalogue().providers == files.catalogue.providers);
  CHECK(desk.map->catalogue().municipality == files.catalogue.municipality);
}

TEST_CASE("the example municipality goes into a store and comes out the same") {
  FreshDirectory const data;
  MapSources const veenmeer{source_directory() + "/catalog/veenmeer", "", ""};
  auto const files = read_map(veenmeer);
  Store store(data.path());
  store.apply(import_of(files.catalogue, {}));
  auto const back = read_map(veenmeer, store);
  CHECK(back.sound());
  CHECK(back.catalogue_version == 1);
  CHECK(back.catalogue.activities == files.catalogue.activities);
  CHECK(back.catalogue.providers == files.catalogue.providers);
  CHECK(back.catalogue.network == files.catalogue.network);
  CHECK(back.catalogue.postcodes == files.catalogue.postcodes);
  CHECK(back.catalogue.neighbourhoods.size() == files.catalogue.neighbourhoods.size());
}

TEST_CASE(
    "what changed in the files of the municipality is taken, and its records stay as the store has them") {
  Desk desk;
  Editor editor(*desk.store, desk.publish());
  editor.change("soep", 1, titled("Snert"), note());
  auto const from = sources(desk.files.path());
  CHECK(take_files(from, *desk.store, {}).empty());
  CHECK(desk.store->sequence() == 2);
  desk.files.write("municipality.yaml", "id: m\nname: Waterdam\n");
  desk.files.write("providers/maan.yaml", "id: maan\nname: Ander\n");
  CHECK(take_files(from, *desk.store, {}).empty());
  CHECK(take_files(from, *desk.store, {}).empty());
  CHECK(desk.store->sequence() == 3);
  desk.open_again();
  CHECK(desk.map->catalogue().municipality.name == "Waterdam");
  CHECK(desk.map->catalogue().providers.at(0).name == "Maan");
  CHECK(desk.title("soep") == "Snert");
}

TEST_CASE("files that are not right beside the records, or of another municipality, are told and not taken") {
  Desk desk;
  auto const from = sources(desk.files.path());
  for (auto const* text : {"id: m\nname: 7\n", "id: m\n", "id: elders\nname: Elders\n", "id: [\n"}) {
    INFO(text);
    desk.files.write("municipality.yaml", text);
    auto const told = take_files(from, *desk.store, {});
    REQUIRE_FALSE(told.empty());
    CHECK(told.front().where.starts_with(desk.files.path()));
    CHECK(desk.store->sequence() == 1);
  }
  std::filesystem::remove(desk.files.path("municipality.yaml"));
  CHECK(take_files(from, *desk.store, {}).empty());
  CHECK(desk.store->sequence() == 1);
}

TEST_CASE("a change is seen by the next read, and after opening again") {
  Desk desk;
  Editor editor(*desk.store, desk.publish());
  auto const edited = editor.change("soep", 1, titled("Snert"), note());
  CHECK(edited.outcome == EditOutcome::done);
  CHECK(edited.revision == 2);
  CHECK(desk.title("soep") == "Snert");
  SearchRequest request;
  request.q = "snert";
  CHECK(desk.map->search(request).total == 1);
  desk.open_again();
  CHECK(desk.title("soep") == "Snert");
}

TEST_CASE("who did not see the last change changes nothing") {
  Desk desk;
  Editor editor(*desk.store, desk.publish());
  editor.change("soep", 1, titled("Snert"), note());
  auto const late = editor.change("soep", 1, titled("Bouillon"), note());
  CHECK(late.outcome == EditOutcome::stale);
  CHECK(late.revision == 2);
  CHECK(desk.title("soep") == "Snert");
  CHECK(editor.change("koek", 1, titled("Koek"), note()).outcome == EditOutcome::absent);
}

TEST_CASE("what is not valid is neither written nor seen") {
  Desk desk;
  Editor editor(*desk.store, desk.publish());
  CHECK_THROWS_AS(editor.change("soep", 1, titled(""), note()), InvalidInput);
  CHECK_THROWS_AS(editor.create("maan", offer("taart", ""), note()), InvalidInput);
  CHECK(desk.store->sequence() == 1);
  CHECK(desk.title("soep") == "Soep");
}

TEST_CASE("an id cannot be changed by a change") {
  Desk desk;
  Editor editor(*desk.store, desk.publish());
  auto const renamed = [](Node const&) { return offer("taart", "Taart"); };
  CHECK(editor.change("soep", 1, renamed, note()).outcome == EditOutcome::done);
  CHECK(desk.title("soep") == "Taart");
  CHECK(desk.title("taart") == "");
}

TEST_CASE("a new offer is there once, however often it is asked for") {
  Desk desk;
  Editor editor(*desk.store, desk.publish());
  IdempotencyKey const key{"k", "digest"};
  auto const first = editor.create("maan", offer("taart", "Taart"), note(key));
  CHECK(first.outcome == EditOutcome::done);
  auto const again = editor.create("maan", offer("taart", "Taart"), note(key));
  CHECK(again.outcome == EditOutcome::repeated);
  CHECK(again.revision == first.revision);
  CHECK(again.id == "taart");
  CHECK(editor.create("maan", offer("koek", "Koek"), note(IdempotencyKey{"k", "other"})).outcome ==
        EditOutcome::reused);
  CHECK(editor.create("maan", offer("taart", "Taart"), note()).outcome == EditOutcome::taken);
  CHECK(desk.map->catalogue().activities.size() == 2);
  desk.open_again();
  Editor later(*desk.store, desk.publish());
  CHECK(later.create("maan", offer("taart", "Taart"), note(key)).outcome == EditOutcome::repeated);
}

TEST_CASE("a change that is asked for again is not made again, and is not told as another's") {
  Desk desk;
  IdempotencyKey const key{"k", "digest"};
  {
    Editor editor(*desk.store, desk.publish());
    CHECK(editor.change("soep", 1, titled("Snert"), note(key)).revision == 2);
    CHECK(editor.change("soep", 2, titled("Bouillon"), note()).revision == 3);
  }
  desk.open_again();
  Editor editor(*desk.store, desk.publish());
  auto const again = editor.change("soep", 1, titled("Snert"), note(key));
  CHECK(again.outcome == EditOutcome::repeated);
  CHECK(again.revision == 2);
  CHECK(desk.title("soep") == "Bouillon");
  CHECK(editor.change("soep", 3, titled("X"), note(IdempotencyKey{"k", "other"})).outcome ==
        EditOutcome::reused);
  CHECK(desk.store->sequence() == 3);
}

TEST_CASE("a change that changes nothing makes no revision") {
  Desk desk;
  Editor editor(*desk.store, desk.publish());
  auto const same = editor.change("soep", 1, titled("Soep"), note());
  CHECK(same.outcome == EditOutcome::done);
  CHECK(same.revision == 1);
  auto const provider = editor.change_provider(
      "maan", 1, [](Node const& old) { return old; }, note());
  CHECK(provider.outcome == EditOutcome::done);
  CHECK(provider.revision == 1);
  CHECK(desk.store->sequence() == 1);
}

TEST_CASE("a thousand records are one transaction and one map") {
  Desk desk;
  int maps = 0;
  Editor editor(*desk.store, [&](auto const& next) {
    ++maps;
    desk.publish()(next);
  });
  auto const many = [](SocialMap const& map) {
    CatalogueChange change;
    auto const soup = map.catalogue().activities[0];
    for (int i = 0; i < 1000; ++i) {
      change.activities.push_back({"maan", soup});
      change.activities.back().activity.id = "soep-" + std::to_string(i);
    }
    return change;
  };
  CHECK(editor.change_all(many, {"ab12", "import", "", {}}).revision == 2);
  CHECK(maps == 1);
  CHECK(desk.store->sequence() == 2);
  CHECK(desk.map->catalogue().activities.size() == 1001);
  CHECK(desk.store->revisions(RecordType::activity, "soep-7").front().what == "import");
  desk.open_again();
  CHECK(desk.title("soep-999") == "Soep");
}

TEST_CASE("a batch without a change writes nothing") {
  Desk desk;
  Editor editor(*desk.store, desk.publish());
  CHECK(editor.change_all([](SocialMap const&) { return CatalogueChange{}; }, note()).revision == 0);
  CHECK(desk.store->sequence() == 1);
}

TEST_CASE("a provider is made once, and changed by who saw its last change") {
  Desk desk;
  Editor editor(*desk.store, desk.publish());
  auto const star = read_json(R"({"id": "ster", "name": "Ster", "locations": [{"id": "hal"}]})");
  IdempotencyKey const key{"k", "digest"};
  CHECK(editor.create_provider(star, note(key)).outcome == EditOutcome::done);
  CHECK(editor.create_provider(star, note(key)).outcome == EditOutcome::repeated);
  CHECK(editor.create_provider(star, note()).outcome == EditOutcome::taken);
  CHECK(editor.create("ster", offer("dans", "Dans"), note()).outcome == EditOutcome::done);
  auto const named = [](Node const& old) {
    auto next = old;
    next.set("name", "De Ster");
    return next;
  };
  CHECK(editor.change_provider("ster", 2, named, note()).revision == 4);
  CHECK(editor.change_provider("ster", 2, named, note()).outcome == EditOutcome::stale);
  CHECK(editor.change_provider("mars", 2, named, note()).outcome == EditOutcome::absent);
  CHECK_THROWS_AS(editor.create_provider(read_json(R"({"id": "soep", "name": ""})"), note()), InvalidInput);
  desk.open_again();
  CHECK(desk.map->catalogue().providers[1].name == "De Ster");
  CHECK(desk.map->catalogue().provider(ActivityId{0}).id == "ster");
}
