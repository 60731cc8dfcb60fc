using SearchPortal.Content;

namespace SearchPortal.Indexing;

/// <summary>What a build is asked to do.</summary>
/// <param name="Content">What to index.</param>
/// <param name="Strict">Whether any problem in the content makes the build fail.</param>
/// <param name="Report">Called for each problem, from one thread.</param>
/// <param name="Progress">Told a few times a second; null when nobody listens.</param>
/// <param name="Cancellation">Ends the build; the live generation stays.</param>
internal sealed record BuildOrder(
    ContentFolder Content, bool Strict, Action<ContentProblem> Report, IProgress<BuildProgress>? Progress, CancellationToken Cancellation);
