#include "engine/editor.h"

#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "engine/stored_map.h"
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

EditNote note() { return {"ab12", "patch", "", {}}; }

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
  auto const first = editor.create("maan", offer("taart", "Taart"), note(), key);
  CHECK(first.outcome == EditOutcome::done);
  auto const again = editor.create("maan", offer("taart", "Taart"), note(), key);
  CHECK(again.outcome == EditOutcome::repeated);
  CHECK(again.revision == first.revision);
  CHECK(again.activity == "taart");
  CHECK(editor.create("maan", offer("koek", "Koek"), note(), IdempotencyKey{"k", "other"}).outcome ==
        EditOutcome::reused);
  CHECK(editor.create("maan", offer("taart", "Taart"), note()).outcome == EditOutcome::taken);
  CHECK(desk.map->catalogue().activities.size() == 2);
  desk.open_again();
  Editor later(*desk.store, desk.publish());
  CHECK(later.create("maan", offer("taart", "Taart"), note(), key).outcome == EditOutcome::repeated);
}
