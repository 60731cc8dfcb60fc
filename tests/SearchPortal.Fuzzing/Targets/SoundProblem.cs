using SearchPortal.Content;

namespace SearchPortal.Fuzzing.Targets;

/// <summary>What holds of every problem that is told to an owner.</summary>
internal static class SoundProblem
{
    private const int Longest = 2_000;

    /// <summary>It has words and a remedy, names a line that can be, and writes on one line without control characters.</summary>
    public static void Check(ContentProblem problem)
    {
        string line = problem.ToString();
        if (problem.Message.Length == 0 || problem.Remedy.Length == 0 || problem.At.Line < 0) throw new FuzzFault($"A problem says too little: {line}");
        if (line.Length > Longest) throw new FuzzFault($"A problem has {line.Length} letters.");
        if (line.Any(char.IsControl)) throw new FuzzFault("A problem has control characters.");
    }
}
