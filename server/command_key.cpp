#include <algorithm>
#include <cstdio>
#include <filesystem>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "engine/base/nearest.h"
#include "engine/catalog/personal_data.h"
#include "engine/store/keys.h"
#include "engine/store/record_ids.h"
#include "server/commands.h"

namespace socialmap {
namespace {

struct KeyOptions {
  std::string data;
  std::string id;
  std::string role;
  std::vector<std::string> providers;
  std::string label;
  std::string expires;
};

void print(std::string const& line) { std::printf("%s\n", line.c_str()); }

/// Keys of a directory that serves or will serve a catalogue.
Keys keys_in(KeyOptions const& options) {
  require_files({options.data});
  return Keys(options.data);
}

int unknown(std::string const& id) {
  throw InvalidInput({{"key", "there is no valid key with this id", id, {}, false}});
}

void refuse_label(std::string const& label) {
  bool const blank = label.find_first_not_of(" \t\r\n") == std::string::npos;
  bool const broken = fault_in_text(label) || label.find_first_of("\t\r\n") != std::string::npos;
  if (blank || broken || label.size() > 100)
    throw InvalidInput(
        {{"--label", "must be a line of 1 to 100 characters that names a desk or a role", {}, {}, false}});
}

/// A provider that is not there cannot be touched: more likely its id was typed wrong.
void refuse_unknown_providers(KeyOptions const& options) {
  if (options.providers.empty()) return;
  auto const known = record_ids(options.data, RecordType::provider);
  if (known.empty()) return;  // keys may be made before the first start
  std::vector<InputError> errors;
  for (auto const& id : options.providers) {
    if (std::find(known.begin(), known.end(), id) == known.end())
      errors.push_back({"--provider", "must be the id of a provider", id, nearest(id, known), false});
  }
  if (!errors.empty()) throw InvalidInput(std::move(errors));
}

int add(KeyOptions const& options) {
  KeyOrder order{key_role(options.role).value(), options.providers, options.label, {}};
  if (order.role == KeyRole::publisher && order.providers.empty())
    throw InvalidInput(
        {{"--provider", "name at least one: a publisher touches only its own", {}, {}, false}});
  if (order.role != KeyRole::publisher && !order.providers.empty())
    throw InvalidInput(
        {{"--provider", "is for the role publisher only", order.providers.front(), {}, false}});
  refuse_label(options.label);
  if (contact_data_in(options.label))
    throw InvalidInput(
        {{"--label", "must name a desk or a role: this holds a person's data", {}, {}, false}});
  require_files({options.data});
  refuse_unknown_providers(options);
  if (!options.expires.empty()) order.expires = day_of(options.expires);
  if (order.expires && *order.expires <= day_of(""))
    throw InvalidInput({{"--expires", "must be a day after today", options.expires, {}, false}});
  print(keys_in(options).add(order, day_of("")).text);
  std::fprintf(stderr, "Hand this key over and do not keep it: it is shown only now.\n");
  return kDone;
}

std::string state_of(AccessKey const& key) {
  if (key.revoked) return "revoked " + to_string(*key.revoked);
  if (key.expires) return (*key.expires <= day_of("") ? "expired " : "until ") + to_string(*key.expires);
  return "valid";
}

int list(KeyOptions const& options) {
  for (auto const& key : keys_in(options).list()) {
    print(fmt::format("{}  {:12}  {:18}  used {}  {}  {}", key.id, name_of(key.role), state_of(key),
                      key.last_used ? to_string(*key.last_used) : "never", key.label,
                      fmt::join(key.providers, " ")));
  }
  return kDone;
}

int rotate(KeyOptions const& options) {
  auto const issued = keys_in(options).rotate(options.id);
  if (!issued) return unknown(options.id);
  print(issued->text);
  std::fprintf(stderr, "The old key is worth nothing from now on. This one is shown only now.\n");
  return kDone;
}

int revoke(KeyOptions const& options) {
  if (!keys_in(options).revoke(options.id, day_of(""))) return unknown(options.id);
  print(options.id + " is worth nothing from now on");
  return kDone;
}

CLI::App* sub(CLI::App& key, char const* name, char const* meaning,
              std::shared_ptr<KeyOptions> const& options) {
  auto* command = key.add_subcommand(name, meaning);
  command->add_option("--data", options->data, "directory of the catalogue that is served")->required();
  return command;
}

}  // namespace

void add_key(CLI::App& app, Chosen& chosen) {
  auto const options = std::make_shared<KeyOptions>();
  auto* key =
      app.add_subcommand("key", "Who may write: add, list, rotate and revoke keys, also while serving");
  key->require_subcommand(1);
  auto* add_one = sub(*key, "add", "Make a key and print it once", options);
  add_one->add_option("--role", options->role, "what it may do")
      ->required()
      ->check(CLI::IsMember({"publisher", "coach", "moderator", "municipality", "admin"}));
  add_one->add_option("--provider", options->providers,
                      "whose offers a publisher may touch; may be given again");
  add_one->add_option("--label", options->label, "the desk or role it is for, never a person")->required();
  add_date_option(*add_one, "--expires", options->expires, "the first day on which it is no longer valid");
  add_one->callback([&chosen, options] { chosen = [options] { return add(*options); }; });
  auto* list_all = sub(*key, "list", "Every key, without its secret", options);
  list_all->callback([&chosen, options] { chosen = [options] { return list(*options); }; });
  auto* rotate_one = sub(*key, "rotate", "A new secret for a key", options);
  rotate_one->add_option("id", options->id, "id of the key")->required();
  rotate_one->callback([&chosen, options] { chosen = [options] { return rotate(*options); }; });
  auto* revoke_one = sub(*key, "revoke", "Let a key be worth nothing", options);
  revoke_one->add_option("id", options->id, "id of the key")->required();
  revoke_one->callback([&chosen, options] { chosen = [options] { return revoke(*options); }; });
}

}  // namespace socialmap
