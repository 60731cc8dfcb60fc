using System.Diagnostics;

namespace SearchPortal.Fuzzing.Running;

/// <summary>Makes an input that breaks something smaller, as long as it breaks the same.</summary>
internal static class Shrinking
{
    private const int MostTries = 600;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    /// <summary>The smallest found.</summary>
    public static byte[] Of(FuzzTarget target, byte[] input, Exception fault)
    {
        int tries = 0;
        var shrinking = Stopwatch.StartNew();
        for (int part = Math.Max(1, input.Length / 2); part > 0 && tries < MostTries && shrinking.Elapsed < MostTime; part /= 2)
        {
            for (int at = 0; at < input.Length && tries++ < MostTries && shrinking.Elapsed < MostTime;)
            {
                byte[] shorter = [.. input[..at], .. input[Math.Min(input.Length, at + part)..]];
                if (IsSame(FuzzCheck.Run(target, shorter), fault)) input = shorter;
                else at += part;
            }
        }
        return input;
    }

    private static bool IsSame(Exception? found, Exception fault) => found is not null && Mark(found) == Mark(fault);

    /// <summary>What tells faults apart: kind and place; of a broken promise its first words.</summary>
    public static string Mark(Exception fault) => fault is FuzzFault
        ? string.Concat(fault.Message.Where(c => !char.IsAsciiDigit(c)).Take(30))
        : $"{fault.GetType().Name} {fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("SearchPortal", StringComparison.Ordinal))?.Trim()}";
}
