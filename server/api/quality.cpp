#include <algorithm>
#include <tuple>

#include "engine/base/nearest.h"
#include "engine/catalog/completeness.h"
#include "server/api/editing_call.h"
#include "server/api/kept_for.h"
#include "server/api/quality_views.h"
#include "server/api/resources.h"
#include "server/api/search_request.h"

namespace socialmap::api {
namespace {

struct QualityQuestion {
  std::optional<std::string> provider;
  std::optional<std::string> state;
  Paging paging;
};

Record<QualityQuestion> const& question_record() {
  using Q = QualityQuestion;
  static Record<Q> const record = [] {
    Record<Q> made{
        "QualityQuestion",
        "Which offers.",
        {optional("provider", &Q::provider, slug(), "of this provider only"),
         optional("state", &Q::state,
                  one_word_of({"fresh", "aging", "stale", "soon-stale", "over", "withdrawn"}),
                  "in this state only; soon-stale: hidden within 30 days; over and withdrawn: what is "
                  "otherwise left out, since it needs no keeping")}};
    auto const paging = paging_parameters();
    for (auto const& field : paging.untyped()) made.fields.push_back(lifted(field, &Q::paging));
    return made;
  }();
  return record;
}

enum class Standing { kept, over, withdrawn };

/// An offer and how fresh it is.
struct Kept {
  ActivityId id;
  Standing standing = Standing::kept;
  FreshnessAhead freshness;
};

/// What is withdrawn or over needs no keeping; over: expired, or its last day lies behind us.
Standing standing_of(SocialMap const& map, ActivityId id) {
  auto const status = map.catalogue().activity(id).status.value_or(Status::published);
  if (status == Status::withdrawn) return Standing::withdrawn;
  bool const has_been = status == Status::published && map.columns().last_day[id.value] < map.today();
  return status == Status::expired || has_been ? Standing::over : Standing::kept;
}

bool may_see(AccessKey const& key, std::string const& provider) {
  return key.role == KeyRole::municipality || may_touch(key, provider);
}

/// Of everybody; the first to be hidden first, then by id.
std::vector<Kept> kept_in(SocialMap const& map) {
  auto const& catalogue = map.catalogue();
  std::vector<Kept> all;
  for (std::uint32_t i = 0; i < catalogue.activities.size(); ++i) {
    if (!catalogue.is_current({i})) continue;
    all.push_back({ActivityId{i}, standing_of(map, {i}),
                   freshness_ahead(catalogue.activities[i], catalogue.municipality, map.today())});
  }
  std::sort(all.begin(), all.end(), [&](Kept const& a, Kept const& b) {
    auto const hidden_a = a.freshness.stale_from.value_or(Date::max());
    auto const hidden_b = b.freshness.stale_from.value_or(Date::max());
    return std::tie(hidden_a, catalogue.activity(a.id).id) < std::tie(hidden_b, catalogue.activity(b.id).id);
  });
  return all;
}

/// Those that the key may see and the question asks for, in their order.
std::vector<Kept> asked_for(std::vector<Kept> const& all, Catalogue const& catalogue, AccessKey const& key,
                            QualityQuestion const& question) {
  std::vector<char> wanted;
  for (auto const& provider : catalogue.providers)
    wanted.push_back(may_see(key, provider.id) && (!question.provider || *question.provider == provider.id));
  std::vector<Kept> kept;
  for (auto const& one : all) {
    if (wanted[catalogue.provider_of[one.id.value].value]) kept.push_back(one);
  }
  return kept;
}

QualityCounts counts_of(std::vector<Kept> const& all, Date today) {
  QualityCounts counts;
  for (auto const& [id, standing, freshness] : all) {
    if (standing != Standing::kept) continue;
    counts.fresh += freshness.state == Freshness::fresh;
    counts.aging += freshness.state == Freshness::aging;
    counts.stale += freshness.state == Freshness::stale;
    counts.soon_stale += freshness.is_stale_within(today, kSoon);
  }
  return counts;
}

/// `state` empty: all that needs keeping.
bool is_in(Kept const& one, std::string const& state, Date today) {
  if (state == "over") return one.standing == Standing::over;
  if (state == "withdrawn") return one.standing == Standing::withdrawn;
  if (one.standing != Standing::kept) return false;
  if (state.empty()) return true;
  if (state == "soon-stale") return one.freshness.is_stale_within(today, kSoon);
  auto const wanted = state == "fresh"   ? Freshness::fresh
                      : state == "aging" ? Freshness::aging
                                         : Freshness::stale;
  return one.freshness.state == wanted;
}

QualityItem item_of(SocialMap const& map, Kept const& kept) {
  auto const& catalogue = map.catalogue();
  auto const& activity = catalogue.activity(kept.id);
  QualityItem item;
  item.id = activity.id;
  item.title = activity.title;
  item.provider = catalogue.provider(kept.id).id;
  item.status = activity.status.value_or(Status::published);
  item.freshness = kept.freshness;
  if (activity.verified) item.verified_on = activity.verified->on;
  item.completeness = completeness(activity);
  item.hints = hints_for(catalogue, kept.id);
  item.contradictions = contradictions_in({catalogue, map.vocabulary(), map.places(), map.today()}, kept.id);
  return item;
}

void refuse_unknown(SocialMap const& map, std::string const& provider) {
  if (map.slugs().provider(provider)) return;
  std::vector<std::string> ids;
  for (auto const& one : map.catalogue().providers) ids.push_back(one.id);
  throw InvalidInput(
      {{"/provider", "must be the id of a provider", provider, nearest(provider, ids), false}});
}

http::Response quality(std::shared_ptr<SocialMap const> const& current, KeptFor<std::vector<Kept>>& keeper,
                       EditingCall const& call) {
  auto const& map = *current;
  auto const question = read_query(question_record(), call.request().query);
  if (question.provider) {
    refuse_unknown(map, *question.provider);
    if (!may_see(call.key(), *question.provider)) return problem(403, "This key is of another provider.");
  }
  auto kept = asked_for(*keeper.of(map.made_offers(), [&] { return kept_in(map); }), map.catalogue(),
                        call.key(), question);
  QualityList answer;
  answer.counts = counts_of(kept, map.today());
  auto const state = question.state.value_or("");
  std::erase_if(kept, [&](Kept const& one) { return !is_in(one, state, map.today()); });
  auto page = page_of(std::move(kept), question.paging, call.request());
  answer.list = {page.total, page.page, page.page_size, {}, std::move(page.links)};
  for (auto const& one : page.items) answer.list.items.push_back(item_of(map, one));
  return json_answer(to_json(quality_list_record(), answer), http::Caching::no_store);
}

}  // namespace

Endpoint quality_endpoint(CurrentMap const& map, Desk const* desk) {
  Endpoint endpoint;
  endpoint.path = "/quality";
  endpoint.operation_id = "listQuality";
  endpoint.tag = "publishing";
  endpoint.summary = "What is good to mend in offers, and which are about to be hidden";
  endpoint.parameters = question_record().fields.untyped();
  endpoint.roles = {KeyRole::publisher, KeyRole::moderator, KeyRole::municipality};
  endpoint.answer = schema_of(quality_list_record());
  auto const keeper = std::make_shared<KeptFor<std::vector<Kept>>>();
  endpoint.handler = [map, desk, keeper](http::Request const& request) {
    return quality(map(), *keeper, EditingCall(*desk, request));
  };
  return endpoint;
}

}  // namespace socialmap::api
