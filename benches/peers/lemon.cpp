// LEMON on one instance: lemon PEER INSTANCE SECONDS prints one line of JSON, as solvers.py does.
// Dense matrices and lists of pairs alike become a network: rows, columns, and a sink behind the columns.

#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

using Graph = lemon::StaticDigraph;
using Number = long long;

const Number unmatched = 10000;

template <typename T>
std::vector<T> read(std::ifstream& file, size_t count) {
    std::vector<T> numbers(count);
    if (!file.read(reinterpret_cast<char*>(numbers.data()), count * sizeof(T))) throw std::runtime_error("file too short");
    return numbers;
}

struct Arcs {
    int rows = 0, columns = 0;
    std::vector<std::pair<int, int>> ends;  // in the order of their tails
    std::vector<Number> cost, room;

    int sink() const { return rows + columns; }

    void add(int tail, int head, Number arc_cost, Number arc_room) {
        ends.push_back({tail, head});
        cost.push_back(arc_cost);
        room.push_back(arc_room);
    }
};

Arcs read_dense(std::ifstream& file) {
    auto sizes = read<uint64_t>(file, 2);
    Arcs arcs;
    arcs.rows = sizes[0], arcs.columns = sizes[1];
    for (int row = 0; row < arcs.rows; row++) {
        auto costs = read<int32_t>(file, arcs.columns);
        for (int column = 0; column < arcs.columns; column++) arcs.add(row, arcs.rows + column, costs[column], 1);
    }
    for (int column = 0; column < arcs.columns; column++) arcs.add(arcs.rows + column, arcs.sink(), 0, 1);
    return arcs;
}

Arcs read_sparse(std::ifstream& file, bool may_stay_alone) {
    auto sizes = read<uint64_t>(file, 3);
    Arcs arcs;
    arcs.rows = sizes[0], arcs.columns = sizes[1];
    auto starts = read<uint64_t>(file, arcs.rows + 1);
    auto columns = read<uint32_t>(file, sizes[2]);
    auto costs = read<int32_t>(file, sizes[2]);
    auto places = read<uint32_t>(file, arcs.columns);
    for (int row = 0; row < arcs.rows; row++) {
        for (auto pair = starts[row]; pair < starts[row + 1]; pair++) {
            arcs.add(row, arcs.rows + columns[pair], costs[pair], 1);
        }
        if (may_stay_alone) arcs.add(row, arcs.sink(), unmatched, 1);
    }
    for (int column = 0; column < arcs.columns; column++) {
        arcs.add(arcs.rows + column, arcs.sink(), 0, places[column]);
    }
    return arcs;
}

// A figure of this process's memory in MiB, as the kernel counts it.
double mebibytes(const std::string& field) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind(field + ":", 0) == 0) return std::atof(line.c_str() + field.size() + 1) / 1024;
    }
    return 0;
}

template <typename Solver>
bool solve(const Graph& graph, const Graph::ArcMap<Number>& room, const Graph::ArcMap<Number>& cost,
           const Graph::NodeMap<Number>& supply, Number& total) {
    Solver solver(graph);
    if (solver.upperMap(room).costMap(cost).supplyMap(supply).run() != Solver::OPTIMAL) return false;
    total = solver.template totalCost<Number>();
    return true;
}

int main(int, char** arguments) {
    const std::string peer = arguments[1], path = arguments[2];
    const double seconds = std::atof(arguments[3]);
    const std::string name = path.substr(path.find_last_of('/') + 1);
    std::ifstream file(path, std::ios::binary);
    Arcs arcs = name.rfind("sparse", 0) == 0 ? read_sparse(file, name.rfind("sparse-cap", 0) == 0) : read_dense(file);

    Graph graph;
    graph.build(arcs.sink() + 1, arcs.ends.begin(), arcs.ends.end());
    Graph::ArcMap<Number> cost(graph), room(graph);
    Graph::NodeMap<Number> supply(graph, 0);
    for (size_t arc = 0; arc < arcs.cost.size(); arc++) {
        cost[graph.arc(arc)] = arcs.cost[arc];
        room[graph.arc(arc)] = arcs.room[arc];
    }
    for (int row = 0; row < arcs.rows; row++) supply[graph.node(row)] = 1;
    supply[graph.node(arcs.sink())] = -arcs.rows;
    arcs = Arcs();

    std::ofstream("/proc/self/clear_refs") << "5";
    const double before = mebibytes("VmRSS");
    std::vector<double> times;
    Number total = 0;
    bool solved = true;
    while (times.empty() || (std::accumulate(times.begin(), times.end(), 0.0) < seconds * 1000 && times.size() < 200)) {
        const auto started = std::chrono::steady_clock::now();
        solved = peer == "LEMON network simplex"
                     ? solve<lemon::NetworkSimplex<Graph, Number, Number>>(graph, room, cost, supply, total)
                     : solve<lemon::CostScaling<Graph, Number, Number>>(graph, room, cost, supply, total);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started;
        times.push_back(took.count());
    }
    std::cout.precision(10);
    std::cout << "{\"version\": \"LEMON " << LEMON_VERSION << "\", \"objective\": ";
    if (solved) std::cout << total; else std::cout << "null";
    std::cout << ", \"ms\": [";
    for (size_t run = 0; run < times.size(); run++) std::cout << (run ? ", " : "") << times[run];
    std::cout << "], \"input_mib\": " << before << ", \"peak_mib\": " << mebibytes("VmHWM") << "}" << std::endl;
}
