using System.Text;
using SearchPortal.Mathematics;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Renders each formula the first time it is met and writes a <see cref="FormulaFile"/>.</summary>
internal sealed class FormulaFileWriter(string folder) : IDisposable
{
    private readonly FileStream texts = new(Path.Combine(folder, FormulaFile.Texts), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
    private readonly Dictionary<ulong, (long Offset, int Length)> rows = [];

    /// <summary>Renders the formulas of a text.</summary>
    public void Add(string text)
    {
        if (!text.Contains('$', StringComparison.Ordinal)) return;
        foreach (var run in MathText.Split(text))
            if (run.IsMath) AddFormula(run.Text);
    }

    /// <summary>Writes the rows and completes both files.</summary>
    public void Complete()
    {
        texts.Dispose();
        using var file = new BinaryWriter(new FileStream(Path.Combine(folder, FormulaFile.Rows), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16));
        foreach (var (hash, at) in rows.Where(row => row.Value.Length > 0).OrderBy(row => row.Key))
        {
            file.Write(hash);
            file.Write(at.Offset);
            file.Write(at.Length);
        }
    }

    /// <summary>Closes the files.</summary>
    public void Dispose() => texts.Dispose();

    private void AddFormula(string tex)
    {
        ulong hash = FormulaFile.HashOf(tex);
        if (rows.ContainsKey(hash)) return;
        // One that cannot be rendered is remembered too, and shown as TeX.
        byte[] bytes = Encoding.UTF8.GetBytes(MathMl.Render(tex) ?? "");
        rows.Add(hash, (texts.Position, bytes.Length));
        texts.Write(bytes);
    }
}
