using SharpFuzz;
using SharpFuzz.Common;

namespace SearchPortal.Fuzzing.Running;

/// <summary>
/// Which branches of the library an input takes, and how often, as afl-fuzz counts them: a copy of the library has a counter in every
/// branch. Without such a copy nothing is ever new.
/// </summary>
internal sealed unsafe class Coverage
{
    private const string Library = "SearchPortal.dll";
    private const int Size = 1 << 16;

    private readonly byte[] counts = GC.AllocateArray<byte>(Size, pinned: true);
    private readonly byte[] seen = new byte[Size];

    public Coverage()
    {
        fixed (byte* start = counts) Trace.SharedMem = start;
    }

    /// <summary>Branches taken so far.</summary>
    public int Branches => seen.Count(kinds => kinds != 0);

    /// <summary>Copies this program to a folder, with counters in the copy's library.</summary>
    /// <returns>The copy's program.</returns>
    public static string Prepare(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        foreach (string _ in Fuzzer.Instrument(Path.Combine(folder, Library), _ => true, Options.Value)) { }
        return Path.Combine(folder, Path.GetFileName(typeof(Coverage).Assembly.Location));
    }

    /// <summary>Forgets what the last input took.</summary>
    public void Begin()
    {
        Array.Clear(counts);
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the input took a branch that none took before, or one twice, thrice, four, eight … times as none did.</summary>
    public bool End()
    {
        bool isNew = false;
        for (int i = 0; i < Size; i++)
        {
            if (counts[i] == 0) continue;
            byte kind = (byte)(1 << (int)Math.Min(7, Math.Log2(counts[i])));
            if ((seen[i] & kind) != 0) continue;
            seen[i] |= kind;
            isNew = true;
        }
        return isNew;
    }
}
