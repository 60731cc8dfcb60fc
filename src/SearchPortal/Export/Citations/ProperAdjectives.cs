using System.Collections.Frozen;

namespace SearchPortal.Export.Citations;

/// <summary>Names of persons, peoples and places that titles of papers often hold and that keep their capital letter.</summary>
internal static class ProperAdjectives
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.ToFrozenSet(
    [
        "Abelian", "Banach", "Bayes", "Bayesian", "Bellman", "Bernoulli", "Bethe", "Boltzmann", "Boolean", "Bregman", "Brownian", "Carlo", "Cauchy", "Cholesky", "Cox", "Dantzig", "Dirichlet", "Euclidean",
        "Euler", "Fisher", "Fourier", "Frank", "Frobenius", "Gauss", "Gaussian", "Gibbs", "Gromov", "Hamilton", "Hamiltonian", "Hawkes", "Hausdorff", "Hessian", "Hilbert", "Hopfield", "Huber", "Hölder", "Jacobian", "Kalman", "Kolmogorov",
        "Kullback", "Lagrange", "Lagrangian", "Langevin", "Laplace", "Laplacian", "Legendre", "Leibler", "Lipschitz", "Lyapunov", "Markov", "Markovian", "Mahalanobis", "Mercer", "Metropolis", "Monge", "Monte", "Nash", "Nesterov", "Newton",
        "Nyström", "Pareto", "Plackett", "Poincaré", "Poisson", "Potts", "Rademacher", "Riemann", "Riemannian", "Rényi", "Schrödinger", "Shannon", "Shapley", "Sinkhorn", "Sobolev", "Stackelberg", "Stein", "Stiefel", "Taylor", "Thompson",
        "Tikhonov", "Tsallis", "Turing", "Wasserstein", "Wiener", "Wikipedia", "Wolfe", "Zipf", "Africa", "African", "Alzheimer’s", "America", "American", "Arabic", "Asia", "Asian", "Australia", "Bengali", "Brazil", "Britain", "British",
        "Canada", "Canadian", "Catalan", "China", "Chinese", "Czech", "Danish", "Dutch", "English", "Europe", "European", "Finnish", "France", "French", "German", "Germany", "Greek", "Hebrew", "Hindi", "Hungarian", "India", "Indian",
        "Indonesian", "Italian", "Italy", "Japan", "Japanese", "Java", "Korea", "Korean", "Latin", "London", "Mandarin", "Norwegian", "Parkinson’s", "Persian", "Polish", "Portuguese", "Python", "Romanian", "Russian", "Sanskrit", "Spanish",
        "Swahili", "Swedish", "Tamil", "Turkish", "Twitter", "Ukrainian", "Urdu", "Vietnamese", "Winograd", "York", "Google", "Internet", "Atari", "Minecraft", "Darwinian", "Newtonian", "Cartesian", "Hermitian", "Grassmann", "Krylov",
    ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, as it is written, is such a name.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Words.Contains(word) || (word.EndsWith("’s", StringComparison.Ordinal) && Words.Contains(word[..^2]));
}
