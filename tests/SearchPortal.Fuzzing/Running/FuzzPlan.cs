namespace SearchPortal.Fuzzing.Running;

/// <summary>What is to be tried, and for how long.</summary>
/// <param name="Targets">Names; empty for all.</param>
/// <param name="Time">For all targets together.</param>
/// <param name="Seed">Start of the draws.</param>
/// <param name="Cases">Folder for inputs that break something.</param>
internal sealed record FuzzPlan(IReadOnlyList<string> Targets, TimeSpan Time, int Seed, string Cases);
