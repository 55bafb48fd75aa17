#include "server/commands/network.h"

#include <cstdio>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "server/api/listing.h"
#include "server/api/network_tables.h"
#include "server/commands/network_report.h"

namespace socialmap {
namespace {

struct NetworkOptions {
  MapOptions map;
  std::string question = "analysis";
  bool json = false;
};

template <typename R>
std::string told(NetworkOptions const& options, Record<R> const& table, R const& answer) {
  return options.json ? to_pretty_json(read_json(api::to_json(table, answer))) : as_text(answer);
}

int network(NetworkOptions const& options) {
  SocialMap const map(read_sound_map(options.map.sources), day_of(options.map.on));
  auto const records = map.network_records();
  auto const text = options.question == "capacity"
                        ? told(options, api::chain_capacity_record(), chain_capacity(map.network(), records))
                        : told(options, api::network_analysis_record(), analyse(map.network(), records));
  std::printf("%s\n", text.c_str());
  return kDone;
}

}  // namespace

void add_network(CLI::App& app, Chosen& chosen) {
  auto const options = std::make_shared<NetworkOptions>();
  auto* command = app.add_subcommand("network", "Analyse who can introduce whom, or what the chain carries");
  command->add_option("catalogue", options->map.sources.catalogue, "directory of a municipality")->required();
  command->add_option("question", options->question, "analysis or capacity")
      ->check(CLI::IsMember({"analysis", "capacity"}))
      ->capture_default_str();
  command->add_option("--vocabulary", options->map.sources.vocabulary,
                      "directory of the words; else DIR/../vocabulary");
  command->add_option("--rules", options->map.sources.rules, "directory of the rules; else DIR/../../rules");
  add_on_option(*command, options->map.on);
  command->add_flag("--json", options->json, "print the API's answer");
  command->callback([&chosen, options] { chosen = [options] { return network(*options); }; });
}

}  // namespace socialmap
