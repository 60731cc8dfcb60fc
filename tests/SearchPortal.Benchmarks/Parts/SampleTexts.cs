namespace SearchPortal.Benchmarks.Parts;

/// <summary>Texts of the kinds that contents hold, written for these benchmarks.</summary>
internal static class SampleTexts
{
    /// <summary>An abstract as a source may write it: TeX, HTML, entities, line breaks.</summary>
    public const string RawAbstract =
        "Abstract: We study how a network of $L$ layers can be made smaller when only <i>few</i> examples are at hand.\n"
        + "Most methods need the whole training set; ours looks at \\emph{groups} of weights that depend on one another &amp; removes them\n"
        + "together. We show that the loss grows by at most $\\mathcal{O}(\\sqrt{n \\log n})$ for $n$ removed groups, and that\n"
        + "fine-tuning for an hour on a single GPU wins most of it back -- on ImageNet, CIFAR-10 and three text corpora.\n\n"
        + "Compared with Erd\\H{o}s-R\\'enyi masks and with the best published baselines, models of equal size are 1.8&times; faster\n"
        + "and lose 0.4\\% accuracy. Code is at https://example.org/prune.";

    /// <summary>The same, clean.</summary>
    public const string Abstract =
        "We study how a network of $L$ layers can be made smaller when only few examples are at hand. "
        + "Most methods need the whole training set; ours looks at groups of weights that depend on one another & removes them "
        + "together. We show that the loss grows by at most $\\mathcal{O}(\\sqrt{n \\log n})$ for $n$ removed groups, and that "
        + "fine-tuning for an hour on a single GPU wins most of it back – on ImageNet, CIFAR-10 and three text corpora.\n\n"
        + "Compared with Erdős-Rényi masks and with the best published baselines, models of equal size are 1.8× faster "
        + "and lose 0.4% accuracy. Code is at https://example.org/prune.";

    /// <summary>A query with most of what the parser knows.</summary>
    public const string Query = "\"structured pruning\" (network OR model) author:doe year:2019..2024 -survey distil* quantisaton~ LLM-Pruner";

    /// <summary>A query as most are.</summary>
    public const string PlainQuery = "structured pruning of small networks";

    /// <summary>A formula of some size.</summary>
    public const string Formula = @"\min_{\theta \in \mathbb{R}^d} \frac{1}{n} \sum_{i=1}^{n} \ell\left(f_\theta(x_i), y_i\right) + \lambda \lVert \theta \rVert_2^2";
}
