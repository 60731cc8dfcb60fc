using BenchmarkDotNet.Attributes;
using SearchPortal.Analysis;
using SearchPortal.Import;
using SearchPortal.Mathematics;

namespace SearchPortal.Benchmarks.Parts;

/// <summary>Parts that indexing spends its time in, on one abstract or formula.</summary>
public class TextParts
{
    private readonly string rawAbstract = SampleTexts.RawAbstract;
    private readonly string cleanAbstract = SampleTexts.Abstract;
    private readonly string formula = SampleTexts.Formula;

    [Benchmark]
    public string CleanParagraphs() => TextCleaner.Paragraphs(rawAbstract);

    [Benchmark]
    public string CleanParagraphsAgain() => TextCleaner.Paragraphs(cleanAbstract);

    [Benchmark]
    public object Tokenize() => TextTokenizer.Tokenize(cleanAbstract);

    [Benchmark]
    public string? RenderFormula() => MathMl.Render(formula);
}
