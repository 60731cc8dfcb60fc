using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

/// <summary>A few papers to complete to.</summary>
public sealed class CompletedPapers : IDisposable
{
    internal const string DeepCache = "DeepCache: Accelerating Diffusion Models for Free";
    internal const string Pruner = "LLM-Pruner: On the Structural Pruning of Large Language Models";

    private readonly TestPortal portal = new();

    public CompletedPapers()
    {
        portal.Write("venues.yaml", "- {key: icml, short: ICML, long: Conference on Machine Learning}");
        portal.WritePublications(
            Some.Publication("cache", DeepCache, year: 2024, authors: "Xinyin Ma, Gongfan Fang", topics: "Diffusion models"),
            Some.Publication("pruner", Pruner, year: 2023, authors: "Xinyin Ma"),
            Some.Publication("maps", "Diffusion Maps", year: 2000, authors: "Jane Doe", topics: "Diffusion models"),
            Some.Publication("maps-old", "Diffusion", year: 1990, authors: "Ann Diffley"),
            Some.Publication("theory", "A Theory of Diffusion", year: 2020),
            Some.Publication("processes", "On Diffusional Processes", year: 2022, authors: "Wei Ma"),
            Some.Publication("twice-old", "Twice Told", year: 2019, authors: "Jane Doe, Zoë Müller"),
            Some.Publication("twice-new", "Twice Told", year: 2021, authors: "Jane Doe, Zoë Müller"),
            Some.Publication("resnet", "ResNet50 Revisited"),
            Some.Publication("han", "马尔可夫决策过程"),
            Some.Publication("rates", "Rates for $\\ell_1$ regression"),
            Some.Publication("greek", "The β-Divergence"));
        portal.Build();
    }

    public void Dispose() => portal.Dispose();

    internal IReadOnlyList<Completion> Complete(string typed, int size) => portal.Ask(searcher => searcher.Complete(typed, size));
}
