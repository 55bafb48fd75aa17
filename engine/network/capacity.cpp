#include "engine/network/capacity.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "engine/network/chain.h"
#include "engine/network/flow.h"

namespace socialmap {
namespace {

constexpr char const* kClients = "clientsPerHalfFte";
constexpr char const* kPatients = "patientsPerHalfFte";
constexpr char const* kReferrals = "referralsPer1000Patients";
constexpr double kHalfFte = 0.5;
constexpr double kQuarters = 4;
constexpr double kCoachDay = 0.2;  // fte
constexpr double kGroup = 10;      // places

/// Flows are whole thousandths of a client.
std::int64_t thousandths(double clients) { return std::llround(clients * 1000); }

ClientRange range_of(Norm const& norm) {
  auto const [low, high] = std::minmax_element(norm.value.begin(), norm.value.end());
  return {*low, *high};
}

/// The norms that were found, and which are missing; with those of a quarter when none is.
struct NormsRead {
  std::vector<UsedNorm> used;
  std::vector<std::string> missing;
  std::optional<ChainNorms> norms;
};

class NormReader {
 public:
  explicit NormReader(Municipality const& municipality) : all_(municipality.norms) {}

  NormsRead read() {
    auto const clients = find(kClients);
    bool const referrals_told = all_.contains(kReferrals);
    auto const referrals = referrals_told ? find(kReferrals) : std::nullopt;
    auto const patients = referrals_told ? std::nullopt : find(kPatients);
    if (!read_.missing.empty()) return read_;
    ClientRange const fte{clients->low / kHalfFte / kQuarters, clients->high / kHalfFte / kQuarters};
    ClientRange const demand = referrals_told
                                   ? ClientRange{referrals->low / kQuarters, referrals->high / kQuarters}
                                   : ClientRange{clients->low / kQuarters * 1000 / patients->high,
                                                 clients->high / kQuarters * 1000 / patients->low};
    read_.norms = ChainNorms{fte, demand};
    return read_;
  }

 private:
  std::optional<ClientRange> find(char const* id) {
    auto const found = all_.find(id);
    if (found == all_.end() || found->second.value.empty() || range_of(found->second).low <= 0) {
      read_.missing.emplace_back(id);
      return std::nullopt;
    }
    read_.used.push_back({id, found->second.value, found->second.source});
    return range_of(found->second);
  }

  std::map<std::string, Norm> const& all_;
  NormsRead read_;
};

/// Every arc that has a limit of its own, in the order of the stages.
struct LimitedArc {
  ChainStage stage = ChainStage::practices;
  Party const* at = nullptr;
  ClientRange room;
  std::size_t from = 0;
  std::size_t to = 0;
};

class ChainFlow {
 public:
  explicit ChainFlow(Chain const& chain) : chain_(chain) {
    first_coach_ = 2 + chain.practices.size();
    first_place_ = first_coach_ + 2 * chain.coaches.size();
    for (std::size_t i = 0; i < chain.practices.size(); ++i)
      add(ChainStage::practices, chain.practices[i].party, chain.practices[i].clients, 0, 2 + i);
    for (std::size_t i = 0; i < chain.coaches.size(); ++i)
      add(ChainStage::coaches, chain.coaches[i].party, chain.coaches[i].clients, coach_in(i),
          coach_in(i) + 1);
    for (std::size_t i = 0; i < chain.places.size(); ++i)
      add(ChainStage::places, chain.places[i].at, chain.places[i].clients, first_place_ + i, 1);
  }

  std::vector<LimitedArc> const& limited() const { return limited_; }

  /// With one limited arc widened; `wider` no place in limited(): with none.
  MaximumFlow flow(double ClientRange::*side, std::size_t wider, double by) const {
    FlowNetwork network{first_place_ + chain_.places.size(), {}};
    std::int64_t all = 1;
    for (std::size_t i = 0; i < limited_.size(); ++i) {
      auto const& arc = limited_[i];
      auto const most = thousandths(arc.room.*side + (i == wider ? by : 0));
      network.arcs.push_back({arc.from, arc.to, most});
      all += most;
    }
    for (std::size_t p = 0; p < chain_.practices.size(); ++p) {
      for (auto const coach : chain_.practices[p].coaches)
        network.arcs.push_back({2 + p, coach_in(coach), all});
    }
    for (std::size_t c = 0; c < chain_.coaches.size(); ++c) {
      for (std::size_t i = 0; i < chain_.places.size(); ++i) {
        if (reaches(chain_.coaches[c], chain_.places[i]))
          network.arcs.push_back({coach_in(c) + 1, first_place_ + i, all});
      }
    }
    return maximum_flow(network);
  }

 private:
  std::size_t coach_in(std::size_t coach) const { return first_coach_ + 2 * coach; }

  static bool reaches(ChainCoach const& coach, ChainPlaces const& places) {
    auto const& in = places.in;
    return in.empty() ||
           std::find_first_of(in.begin(), in.end(), coach.areas.begin(), coach.areas.end()) != in.end();
  }

  void add(ChainStage stage, Party const& at, ClientRange room, std::size_t from, std::size_t to) {
    limited_.push_back({stage, &at, room, from, to});
  }

  Chain const& chain_;
  std::size_t first_coach_ = 0;
  std::size_t first_place_ = 0;
  std::vector<LimitedArc> limited_;
};

/// What is known of no practice, coach or offer: without it the chain cannot be reckoned.
std::vector<std::string> unknown_stages(ChainCapacity const& made) {
  std::vector<std::string> unknown;
  if (made.practices.known == 0) unknown.emplace_back("hoeveel mensen praktijken sturen en naar wie");
  if (made.coaches.known == 0)
    unknown.emplace_back("hoeveel tijd welzijnscoaches hebben en voor welke buurt");
  if (made.places.known == 0 && made.places.unknown > 0)
    unknown.emplace_back("hoeveel plek er is bij het aanbod");
  return unknown;
}

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

class CapacityReader {
 public:
  CapacityReader(Chain const& chain, ChainNorms const& norms) : chain_(chain), norms_(norms), flow_(chain) {}

  void read(ChainCapacity& made) {
    auto const low = flow_.flow(&ClientRange::low, kNone, 0);
    auto const high = flow_.flow(&ClientRange::high, kNone, 0);
    carried_ = {static_cast<double>(low.value) / 1000, static_cast<double>(high.value) / 1000};
    count_rooms(made);
    if (!unknown_stages(made).empty()) return;
    made.carried = carried_;
    for (std::size_t i = 0; i < flow_.limited().size(); ++i) {
      auto const& arc = flow_.limited()[i];
      auto const held = [i](MaximumFlow const& f) {
        return std::binary_search(f.cut.begin(), f.cut.end(), i);
      };
      if (held(low) || held(high))
        made.limits.push_back({arc.stage, *arc.at, arc.room, held(low), held(high)});
    }
    ClientRange const day{kCoachDay * norms_.coach_fte.low, kCoachDay * norms_.coach_fte.high};
    made.coach_day = best_gain(ChainStage::coaches, day);
    made.group = best_gain(ChainStage::places, {kGroup, kGroup});
  }

 private:
  void count_rooms(ChainCapacity& made) const {
    for (auto const& practice : chain_.practices) made.practices.unknown += practice.coaches.empty() ? 1 : 0;
    made.practices.known = chain_.practices.size() - made.practices.unknown;
    made.coaches.known = chain_.coaches.size();
    made.coaches.unknown = chain_.coaches_unknown;
    made.places.known = chain_.offers_known;
    made.places.unknown = chain_.offers_unknown;
    for (auto const& arc : flow_.limited()) {
      auto& stage = arc.stage == ChainStage::practices ? made.practices
                    : arc.stage == ChainStage::coaches ? made.coaches
                                                       : made.places;
      stage.clients.low += arc.room.low;
      stage.clients.high += arc.room.high;
    }
  }

  /// Of several equal ones the first by id. Only one neighbourhood can take a group.
  std::optional<ChainGain> best_gain(ChainStage stage, ClientRange extra) const {
    std::optional<ChainGain> best;
    double most = 0;
    for (std::size_t i = 0; i < flow_.limited().size(); ++i) {
      auto const& arc = flow_.limited()[i];
      if (arc.stage != stage || arc.at->id == "everywhere" || arc.at->id.find('+') != std::string::npos)
        continue;
      ClientRange const more{gain(&ClientRange::low, i, extra.low), gain(&ClientRange::high, i, extra.high)};
      if (more.low + more.high <= most) continue;
      most = more.low + more.high;
      best = ChainGain{*arc.at, more};
    }
    return best;
  }

  double gain(double ClientRange::*side, std::size_t arc, double by) const {
    auto const wider = static_cast<double>(flow_.flow(side, arc, by).value) / 1000;
    return std::max(0.0, wider - carried_.*side);
  }

  Chain const& chain_;
  ChainNorms const& norms_;
  ChainFlow flow_;
  ClientRange carried_;
};

std::string clients_in_words(ClientRange const& range) {
  auto const low = std::floor(range.low);
  auto const high = std::floor(range.high);
  return low == high ? fmt::format("{:.0f}", low) : fmt::format("{:.0f} tot {:.0f}", low, high);
}

/// With its verb: one is tight, several are.
char const* stage_in_words(ChainStage stage) {
  switch (stage) {
    case ChainStage::practices:
      return "is het aantal verwijzingen van de praktijken";
    case ChainStage::coaches:
      return "is de tijd van de welzijnscoaches";
    case ChainStage::places:
      return "zijn de bekende plekken bij het aanbod";
  }
  return "";
}

/// The stage that holds back most of what is counted one way.
std::optional<ChainStage> tightest(ChainCapacity const& made, bool ChainLimit::*held,
                                   double ClientRange::*side) {
  double room[3] = {-1, -1, -1};
  for (auto const& limit : made.limits) {
    auto& stage = room[static_cast<std::size_t>(limit.stage)];
    if (limit.*held) stage = std::max(stage, 0.0) + limit.room.*side;
  }
  auto const* most = std::max_element(std::begin(room), std::end(room));
  if (*most < 0) return std::nullopt;
  return static_cast<ChainStage>(most - std::begin(room));
}

std::string in_words(ChainCapacity const& made) {
  if (!made.carried && made.missing_norms.empty())
    return fmt::format("Niet bekend is {}. Daarom is niet te zeggen hoeveel mensen de keten kan dragen.",
                       fmt::join(unknown_stages(made), ", en "));
  if (!made.carried)
    return fmt::format("De gemeente heeft geen norm ingevuld voor {}. Daarom is de keten niet te berekenen.",
                       fmt::join(made.missing_norms, " en "));
  bool const all_known = made.practices.unknown + made.coaches.unknown + made.places.unknown == 0;
  auto text = fmt::format("De keten kan {}{} mensen per kwartaal van praktijk naar aanbod brengen.",
                          all_known ? "" : "minstens ", clients_in_words(*made.carried));
  auto const low = tightest(made, &ChainLimit::low, &ClientRange::low);
  auto const high = tightest(made, &ChainLimit::high, &ClientRange::high);
  if (low && high && *low != *high) {
    text += fmt::format(" Voorzichtig gerekend {} het knelpunt; ruim gerekend {} dat.", stage_in_words(*low),
                        stage_in_words(*high));
  } else if (low || high) {
    text += fmt::format(" Het knelpunt {}.", stage_in_words(low ? *low : *high));
  }
  if (made.coach_day)
    text += fmt::format(" Een coachdag per week erbij voor {} geeft ruimte voor {} mensen meer.",
                        made.coach_day->at.name, clients_in_words(made.coach_day->more));
  if (made.group)
    text += fmt::format(" Een groep met 10 plekken erbij in {} geeft ruimte voor {} mensen meer.",
                        made.group->at.name, clients_in_words(made.group->more));
  if (made.places.unknown > 0)
    text +=
        fmt::format(" Van {} is niet bekend hoeveel plek er is of waar; die {} niet mee.",
                    activities_in_words(made.places.unknown), made.places.unknown == 1 ? "telt" : "tellen");
  return text;
}

}  // namespace

ChainCapacity chain_capacity(ProviderGraph const& graph, NetworkRecords const& records,
                             ChainQuestion const& question) {
  auto const norms = NormReader(records.catalogue.municipality).read();
  ChainCapacity made;
  made.norms = norms.used;
  made.missing_norms = norms.missing;
  if (norms.norms) {
    auto const chain = chain_of(graph, records, question, *norms.norms);
    CapacityReader(chain, *norms.norms).read(made);
  }
  made.because = in_words(made);
  return made;
}

}  // namespace socialmap
