#include <csignal>
#include <cstdio>
#include <iterator>
#include <thread>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "engine/calendar/zone.h"
#include "engine/editor.h"
#include "engine/freed_memory.h"
#include "engine/map_directories.h"
#include "engine/rules/check_rules.h"
#include "engine/rules/read_rules.h"
#include "engine/store/distinct_offers.h"
#include "engine/store/erase.h"
#include "engine/store/reports.h"
#include "engine/stored_map.h"
#include "engine/taken_files.h"
#include "server/api/feeds.h"
#include "server/clock.h"
#include "server/commands.h"
#include "server/hourly.h"
#include "server/http/rate_limit.h"
#include "server/http/server.h"
#include "server/live_map.h"
#include "server/operation.h"
#include "server/pages/coach_routes.h"
#include "server/pages/desk_routes.h"
#include "server/pages/embed_routes.h"
#include "server/pages/error_page.h"
#include "server/pages/language.h"
#include "server/pages/page_routes.h"
#include "server/pages/report_routes.h"
#include "server/pages/sign_in_routes.h"

namespace socialmap {
namespace {

struct ServeOptions {
  MapOptions map;
  std::string data;
  std::string sso_header;
  std::string site;
  std::string web_root;
  pages::MapTiles tiles;
  http::Options http;
};

/// "https://kaart.example.org", with a port where needed; without a path.
bool is_origin(std::string const& text) {
  auto const scheme = text.starts_with("https://") ? 8u : text.starts_with("http://") ? 7u : 0u;
  constexpr auto kHost = "abcdefghijklmnopqrstuvwxyz0123456789-.:";
  return scheme > 0 && text.size() > scheme && text.find_first_not_of(kHost, scheme) == std::string::npos;
}

void append(std::vector<http::Route>& all, std::vector<http::Route> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Blocks the signals that end the program or read the rules anew, so that one thread can wait for them;
/// answers that set.
sigset_t block_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGHUP);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

/// A broken file changes nothing: the old rules stay, and the log says why.
void read_rules_anew(LiveMap& live, std::string const& directory) {
  auto reading = read_rules(directory, live.current()->vocabulary());
  if (reading.sound()) {
    auto faults = faults_in(reading.rules);
    std::move(faults.begin(), faults.end(), std::back_inserter(reading.problems));
  }
  print_problems(reading.problems);
  bool const sound = reading.sound();
  if (sound) live.replace_rules(std::move(reading.rules));
  std::fprintf(stderr, "%s: %s\n", directory.c_str(),
               sound ? "new rules are in place" : "the old rules stay in place");
}

/// Waits for the end; SIGHUP reads the rules anew.
void wait_for_the_end(sigset_t const& signals, LiveMap& live, std::string const& rules) {
  int signal = SIGHUP;
  while (signal == SIGHUP) {
    sigwait(&signals, &signal);
    if (signal == SIGHUP) read_rules_anew(live, rules);
  }
}

/// What is wrong with files beside the records leaves those of before in place; serving goes on.
void take_files_of(ServeOptions const& options, Store& store) {
  auto const problems = take_files(options.map.sources, store, now());
  if (problems.empty()) return;
  print_problems(problems);
  std::fprintf(stderr, "%s: the municipality, places and network of the data directory stay in place\n",
               options.map.sources.catalogue.c_str());
}

/// The store of a data directory; a new one begins with the catalogue's records.
std::unique_ptr<Store> store_of(ServeOptions const& options) {
  if (options.data.empty()) return nullptr;
  auto store = std::make_unique<Store>(options.data);
  if (store->empty()) {
    store->apply(import_of(read_sound_map(options.map.sources).catalogue, now()));
  } else {
    take_files_of(options, *store);
  }
  return store;
}

MapReading reading_of(ServeOptions const& options, Store const* store) {
  if (!store) return read_sound_map(options.map.sources);
  auto reading = read_map(options.map.sources, *store);
  if (!reading.sound()) throw InvalidInput(std::move(reading.problems));
  print_problems(reading.problems);
  return reading;
}

/// The words of decided reports are forgotten after a month.
HourlyTask forgetting(std::string const& data) {
  return {[data] { forget_old_reports(data, today_in_amsterdam(now())); },
          [](std::string const& why) {
            std::fprintf(stderr, "old reports could not be forgotten, in an hour again: %s\n", why.c_str());
          }};
}

/// What writes, for a server with a data directory.
struct WritingSide {
  WritingSide(ServeOptions const& options, Store& store, LiveMap& live)
      : editor(store, [&live](auto const& next) { live.replace_with(next); }),
        keys(options.data),
        reports(options.data),
        distinct(options.data),
        desk{editor, keys, now, &sessions, &reports, &report_limit, &distinct, options.sso_header},
        hourly(forgetting(options.data)) {}
  Editor editor;
  Keys keys;
  Reports reports;
  DistinctOffers distinct;
  api::Sessions sessions;
  http::RateLimit report_limit{api::kReportsPerMinute};
  api::Desk desk;
  Hourly hourly;
};

pages::LeadsTo leads_to(Store const* store) {
  if (!store) return {};
  return [store](std::string const& activity) { return store->redirect(activity); };
}

int serve(ServeOptions options) {
  auto const signals = block_signals();  // before any thread starts: they inherit it
  auto const fixed_day = options.map.on.empty() ? std::nullopt : std::optional(day_of(options.map.on));
  auto const store = store_of(options);
  LiveMap live(reading_of(options, store.get()), fixed_day);
  auto const writing = store ? std::make_unique<WritingSide>(options, *store, live) : nullptr;
  auto const* desk = writing ? &writing->desk : nullptr;
  options.http.guard = api::guard_of(desk);
  api::CurrentMap const map = [&live] { return live.current(); };
  options.http.api_version = api::kApiVersion;
  options.http.embed_origins = map()->catalogue().municipality.embed_origins;
  options.http.log = [](std::string_view line) {
    std::fprintf(stderr, "%.*s\n", int(line.size()), line.data());
  };
  options.http.error_page = [map](http::Problem const& problem) {
    pages::Speaking const in(pages::language_of(problem.instance));
    return pages::error_page(problem, pages::frame_of(map()->catalogue().municipality));
  };
  http::Server* running = nullptr;
  auto routes = api::api_routes(map, desk);
  append(routes, api::feed_routes(map, options.site));
  append(routes,
         pages::page_routes(map, {options.site, leads_to(store.get()), options.tiles, options.web_root}));
  append(routes, pages::embed_routes(map));
  append(routes, pages::report_routes(map, desk));
  append(routes, pages::sign_in_routes(map, desk));
  append(routes, pages::desk_routes(map, desk));
  append(routes, pages::coach_routes(map, desk));
  append(routes, operation_routes(map, [&running] { return running->metrics_text(); }));
  http::Server server(std::move(routes), options.http);
  running = &server;
  give_freed_memory_back();  // of the reading and of what the routes were made from
  std::printf("%s\n", fmt::format("{}: {} offers on http://{}:{}", map()->catalogue().municipality.name,
                                  map()->shown_count(), options.http.host, server.port())
                          .c_str());
  std::fflush(stdout);
  auto const rules = rules_directory(options.map.sources);
  std::thread stopper([&] {
    wait_for_the_end(signals, live, rules);
    server.stop();
  });
  server.run();
  stopper.join();
  return kDone;
}

}  // namespace

void add_serve(CLI::App& app, Chosen& chosen) {
  auto const options = std::make_shared<ServeOptions>();
  auto* command = app.add_subcommand(
      "serve",
      "Serve the site and the API; SIGTERM stops after running requests, SIGHUP reads the rules anew");
  add_map_options(*command, options->map);
  auto* data = command->add_option(
      "--data", options->data,
      "directory that keeps the catalogue, so that it can be changed; a new one begins with "
      "--catalog. Without it the server only reads");
  command
      ->add_option(
          "--site", options->site,
          "address visitors use, like https://kaart.example.org; for /sitemap.xml and canonical links")
      ->check([](std::string const& text) -> std::string {
        return is_origin(text) ? "" : "must be https://NAME or http://NAME, got \"" + text + "\"";
      });
  auto* credit = command->add_option("--map-credit", options->tiles.credit,
                                     "who made the pictures of --map-tiles, shown below the map");
  command
      ->add_option("--map-tiles", options->tiles.url,
                   "https address of map pictures with {z}, {x} and {y}; visitors' browsers then ask that "
                   "server. Without it the map shows the borders of the neighbourhoods")
      ->needs(credit)
      ->check([](std::string const& text) -> std::string {
        bool const whole = text.starts_with("https://") && text.find("{z}") != text.npos &&
                           text.find("{x}") != text.npos && text.find("{y}") != text.npos &&
                           is_origin(pages::origin_of({text, ""}));
        return whole ? "" : "must be https://NAME/… with {z}, {x} and {y}, got \"" + text + "\"";
      });
  command
      ->add_option("--web-root", options->web_root,
                   "directory with scripts and styles (server/web) that are read at each request, for who "
                   "works on them")
      ->check(CLI::ExistingDirectory);
  command->add_option("--host", options->http.host, "address to listen on")->capture_default_str();
  command->add_option("--port", options->http.port, "port; 0 takes any free one")
      ->check(CLI::Range(0, 65535))
      ->capture_default_str();
  command
      ->add_option("--rate-limit", options->http.rate_limit_per_minute,
                   "requests a minute an address; 0 is off")
      ->check(CLI::Range(0, 1'000'000))
      ->capture_default_str();
  auto const header_name = [](std::string const& text) -> std::string {
    auto const odd =
        text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");
    return odd == std::string::npos ? "" : "must be the name of a header, got \"" + text + "\"";
  };
  auto const refusal = [](std::string const& text) -> std::string {
    return http::is_address(text) ? "" : "must be an IPv4 or IPv6 address, got \"" + text + "\"";
  };
  auto* proxy = command
                    ->add_option("--trusted-proxy", options->http.trusted_proxy,
                                 "address whose X-Forwarded-For is believed")
                    ->check(refusal);
  command
      ->add_option("--sso-header", options->sso_header,
                   "header in which the trusted proxy names the key of who signed in there, by its id; the "
                   "proxy must take it off what visitors send")
      ->needs(proxy)
      ->needs(data)
      ->check(header_name);
  command->callback([&chosen, options] { chosen = [options] { return serve(*options); }; });
}

}  // namespace socialmap
