#include "server/api/made_by.h"

#include <algorithm>

#include "engine/catalog/codec.h"

namespace socialmap::api {
namespace {

bool may_know(AccessKey const& reader, AccessKey const& maker) {
  bool const editor = reader.role == KeyRole::moderator || reader.role == KeyRole::admin;
  if (editor || reader.id == maker.id) return true;
  return maker.role == KeyRole::publisher &&
         std::find_first_of(reader.providers.begin(), reader.providers.end(), maker.providers.begin(),
                            maker.providers.end()) != reader.providers.end();
}

}  // namespace

MadeBy made_by(Keys const& keys, std::string const& by, AccessKey const& reader) {
  auto const maker = keys.find(by);
  if (!maker) return {};
  MadeBy made{std::string(name_of(maker->role)), {}};
  if (may_know(reader, *maker)) made.label = maker->label;
  return made;
}

Record<MadeBy> const& made_by_record() {
  using M = MadeBy;
  static Record<M> const record{
      "MadeBy",
      "Whose key it was.",
      {optional("byRole", &M::role, any_text(), "role of that key; absent: of no key, or not known any more"),
       optional("byLabel", &M::label, any_text(),
                "label of that key: of one's own provider, or for an editor")}};
  return record;
}

}  // namespace socialmap::api
