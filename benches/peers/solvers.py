"""One peer, one instance, one process: python solvers.py PEER INSTANCE SECONDS prints one line of JSON.

A peer receives the instance in the form it likes best, for free. Only its own call is timed, again and again until
SECONDS are used up. Then its plan is checked and added up from the instance's own integers.
"""

import json
import sys
import time
from importlib.metadata import version
from pathlib import Path

import numpy as np

UNMATCHED = 10_000


# --- Instances -----------------------------------------------------------------------------------------------------


class Dense:
    def __init__(self, path):
        self.rows, self.columns = (int(size) for size in np.fromfile(path, np.uint64, 2))
        self.costs = np.fromfile(path, np.int32, offset=16).reshape(self.rows, self.columns)

    def floats(self):
        return self.costs.astype(np.float64)

    def arcs(self):
        """Tails, heads and costs, row by row, columns counted from 0."""
        tails = np.repeat(np.arange(self.rows, dtype=np.int32), self.columns)
        heads = np.tile(np.arange(self.columns, dtype=np.int32), self.rows)
        return tails, heads, self.costs.ravel().astype(np.int64)

    def total(self, rows, columns):
        """The cost of a plan, or nothing if it is none."""
        if not is_permutation(rows, self.rows) or not is_permutation(columns, self.columns):
            return None
        return int(self.costs[rows, columns].astype(np.int64).sum())


class Sparse:
    """The rows of a square instance must all have a column; of a short one a row may stay without, at a cost."""

    def __init__(self, path, square):
        self.square = square
        with open(path, "rb") as file:
            self.rows, self.columns, pairs = (int(size) for size in np.fromfile(file, np.uint64, 3))
            self.starts = np.fromfile(file, np.uint64, self.rows + 1).astype(np.int64)
            self.column = np.fromfile(file, np.uint32, pairs).astype(np.int32)
            self.cost = np.fromfile(file, np.int32, pairs)
            self.places = np.fromfile(file, np.uint32, self.columns).astype(np.int64)

    def row(self):
        return np.repeat(np.arange(self.rows, dtype=np.int32), np.diff(self.starts))

    def one_column_per_place(self):
        """Rows, columns and costs of the pairs when each place is a column of its own, and the number of places."""
        first = np.concatenate([[0], np.cumsum(self.places)])
        copies = self.places[self.column]
        within = np.arange(copies.sum()) - np.repeat(np.cumsum(copies) - copies, copies)
        columns = np.repeat(first[self.column], copies) + within
        return np.repeat(self.row(), copies), columns, np.repeat(self.cost, copies), int(first[-1])

    def total(self, rows, columns):
        """The cost of a plan of a square instance, or nothing if it is none."""
        if not is_permutation(rows, self.rows) or not is_permutation(columns, self.columns):
            return None
        pairs = dict(zip(zip(self.row().tolist(), self.column.tolist()), self.cost.tolist()))
        costs = [pairs.get(pair) for pair in zip(rows.tolist(), columns.tolist())]
        return None if None in costs else sum(costs)


def is_permutation(numbers, size):
    return len(numbers) == size and np.array_equal(np.sort(numbers), np.arange(size))


# --- Peers ---------------------------------------------------------------------------------------------------------
# Each takes an instance and returns the call to time and what makes a total of its answer.


def scipy(dense):
    from scipy.optimize import linear_sum_assignment

    costs = dense.floats()
    return lambda: linear_sum_assignment(costs), lambda plan: dense.total(*plan)


def scipy_sparse(sparse):
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    if sparse.square:
        row, column, cost, columns = sparse.row(), sparse.column, sparse.cost, sparse.columns
    else:
        # A private column for each row, where it is without a mentor.
        row, column, cost, places = sparse.one_column_per_place()
        own = np.arange(sparse.rows)
        row = np.concatenate([row, own])
        column = np.concatenate([column, places + own])
        cost = np.concatenate([cost, np.full(sparse.rows, UNMATCHED)])
        columns = places + sparse.rows
    costs = csr_matrix((cost.astype(np.float64), (row, column)), shape=(sparse.rows, columns))
    total = lambda plan: round(costs[plan].sum()) if len(plan[0]) == sparse.rows else None
    return lambda: min_weight_full_bipartite_matching(costs), total


def lap_function(module, function):
    """The family of lap, where some functions return costs, rows, columns and some costs, column of row, row of column."""

    def peer(dense):
        solve = getattr(__import__(module), function)
        costs = dense.floats()
        by_row = module == "lap" and function == "lapjv"
        rows = np.arange(dense.rows)
        total = lambda plan: dense.total(rows if by_row else plan[1], plan[1] if by_row else plan[2])
        return lambda: solve(costs), total

    return peer


def lapmod(sparse):
    from lap import lapmod

    # It takes no cost of 1,000,000 or more; one less for everybody changes nothing.
    less = 1 if sparse.cost.max() >= 1_000_000 else 0
    costs, starts = sparse.cost.astype(np.float64) - less, sparse.starts.astype(np.int32)
    rows = np.arange(sparse.rows)
    return (
        lambda: lapmod(sparse.rows, costs, starts, sparse.column),
        lambda plan: sparse.total(rows, plan[1]),
    )


def lapjv(dense):
    from lapjv import lapjv

    costs = dense.floats()
    return lambda: lapjv(costs), lambda plan: dense.total(np.arange(dense.rows), plan[0])


def fastlap(dense):
    from fastlap import linear_sum_assignment

    costs = dense.floats()
    return lambda: linear_sum_assignment(costs), lambda plan: dense.total(*map(np.asarray, plan))


def munkres(dense):
    from munkres import linear_sum_assignment

    costs = dense.floats()
    return lambda: linear_sum_assignment(costs), lambda plan: dense.total(*map(np.asarray, plan))


def munkres_lists(dense):
    from munkres import Munkres

    costs = dense.costs.tolist()
    total = lambda plan: dense.total(*np.array(plan).T)
    return lambda: Munkres().compute([list(row) for row in costs]), total


def ortools_assignment(instance):
    from ortools.graph.python.linear_sum_assignment import SimpleLinearSumAssignment

    if isinstance(instance, Dense):
        arcs = instance.arcs()
    elif instance.square:
        arcs = instance.row(), instance.column, instance.cost.astype(np.int64)
    else:
        arcs = doubled(instance)

    def solve():
        solver = SimpleLinearSumAssignment()
        solver.add_arcs_with_cost(*arcs)
        return solver if solver.solve() == solver.OPTIMAL else None

    return solve, lambda solver: solver and solver.optimal_cost()


def doubled(sparse):
    """A short instance as a square one: it and its mirror image, tied together where somebody may stay alone."""
    row, column, cost, places = sparse.one_column_per_place()
    rows = sparse.rows
    alone, spare = np.arange(rows), np.arange(places)
    tails = np.concatenate([row, alone, rows + spare, rows + column])
    heads = np.concatenate([column, places + alone, spare, places + row])
    costs = np.concatenate([cost, np.full(rows, UNMATCHED), np.zeros(places + len(row), np.int64)])
    return tails.astype(np.int32), heads.astype(np.int32), costs.astype(np.int64)


def ortools_flow(instance):
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

    if isinstance(instance, Dense):
        tails, heads, costs = instance.arcs()
        places = np.ones(instance.columns, np.int64)
    else:
        tails, heads, costs = instance.row(), instance.column, instance.cost.astype(np.int64)
        places = instance.places
    rows, columns = instance.rows, instance.columns
    sink = rows + columns
    tails = np.concatenate([tails, np.arange(rows, sink, dtype=np.int32)])
    heads = np.concatenate([heads + rows, np.full(columns, sink)])
    room = np.concatenate([np.ones(len(costs), np.int64), places])
    costs = np.concatenate([costs, np.zeros(columns, np.int64)])
    if isinstance(instance, Sparse) and not instance.square:
        tails = np.concatenate([tails, np.arange(rows, dtype=np.int32)])
        heads = np.concatenate([heads, np.full(rows, sink)])
        room = np.concatenate([room, np.ones(rows, np.int64)])
        costs = np.concatenate([costs, np.full(rows, UNMATCHED)])
    heads = heads.astype(np.int32)
    nodes = np.arange(sink + 1, dtype=np.int32)
    supplies = np.concatenate([np.ones(rows, np.int64), np.zeros(columns, np.int64), [-rows]])

    def solve():
        solver = SimpleMinCostFlow()
        solver.add_arcs_with_capacity_and_unit_cost(tails, heads, room, costs)
        solver.set_nodes_supplies(nodes, supplies)
        return solver if solver.solve() == solver.OPTIMAL else None

    return solve, lambda solver: solver and solver.optimal_cost()


def highs(instance):
    from scipy.optimize import linprog
    from scipy.sparse import coo_matrix

    if isinstance(instance, Dense):
        row, column, cost = instance.arcs()
        places, square = np.ones(instance.columns), True
    else:
        row, column, cost = instance.row(), instance.column, instance.cost
        places, square = instance.places, instance.square
    pairs = np.arange(len(cost))
    sides = (np.concatenate([row, instance.rows + column]), np.concatenate([pairs, pairs]))
    sums = coo_matrix((np.ones(2 * len(cost)), sides), (instance.rows + instance.columns, len(cost))).tocsr()
    limits = np.concatenate([np.ones(instance.rows), places])
    alone = 0 if square else UNMATCHED
    saved = cost.astype(np.float64) - alone
    sides = dict(A_eq=sums, b_eq=limits) if square else dict(A_ub=sums, b_ub=limits)
    total = lambda found: round(found.fun) + alone * instance.rows if found.success else None
    return lambda: linprog(saved, **sides, method="highs"), total


# Name: the package it comes from, and what solves dense and sparse instances.
PEERS = {
    "SciPy": ("scipy", scipy, scipy_sparse),
    "SciPy HiGHS": ("scipy", highs, highs),
    "lap lapjv": ("lap", lap_function("lap", "lapjv"), None),
    "lap lapmod": ("lap", None, lapmod),
    "lapx lapjv": ("lapx", lap_function("lap", "lapjv"), None),
    "lapx lapjvs": ("lapx", lap_function("lap", "lapjvs"), None),
    "lapx lapjvr": ("lapx", lap_function("lap", "lapjvr"), None),
    "lapx lapjvh": ("lapx", lap_function("lap", "lapjvh"), None),
    "lapx lapjvc": ("lapx", lap_function("lap", "lapjvc"), None),
    "lapx lapmod": ("lapx", None, lapmod),
    "lapjv (PyPI)": ("lapjv", lapjv, None),
    "laprust": ("laprust", lap_function("laprust", "lapjv"), None),
    "lapcpp": ("lapcpp", lap_function("lapcpp", "lapjv"), None),
    "fastlap": ("fastlap", fastlap, None),
    "munkres": ("munkres", munkres, None),
    "munkres, lists": ("munkres", munkres_lists, None),
    "OR-Tools assignment": ("ortools", ortools_assignment, ortools_assignment),
    "OR-Tools flow": ("ortools", ortools_flow, ortools_flow),
}


# --- Measuring -----------------------------------------------------------------------------------------------------


def mebibytes(field):
    """A figure of this process's memory, as the kernel counts it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(field + ":"))


def measure(solve, seconds):
    """Times in milliseconds, the last answer, and resident memory before and at most meanwhile."""
    Path("/proc/self/clear_refs").write_text("5")
    before, times = mebibytes("VmRSS"), []
    while not times or (sum(times) < seconds * 1000 and len(times) < 200):
        started = time.perf_counter()
        answer = solve()
        times.append((time.perf_counter() - started) * 1000)
    return times, answer, before, mebibytes("VmHWM")


def main():
    name, path, seconds = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
    package, dense, sparse = PEERS[name]
    if path.name.startswith("sparse"):
        solve, total = sparse(Sparse(path, square=not path.name.startswith("sparse-cap")))
    else:
        solve, total = dense(Dense(path))
    times, answer, before, peak = measure(solve, seconds)
    print(
        json.dumps(
            {
                "version": f"{package} {version(package)}",
                "objective": total(answer),
                "ms": times,
                "input_mib": before,
                "peak_mib": peak,
            }
        )
    )


main()
