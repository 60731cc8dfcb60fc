using System.Collections.Frozen;
using System.Text;

namespace SearchPortal.Export;

/// <summary>LaTeX commands of letters and signs outside ASCII. Source: the LaTeX kernel, the textcomp and amssymb packages.</summary>
internal static class LatexSymbols
{
    private static readonly FrozenDictionary<int, string> Commands = Build();

    /// <summary>Combining marks and the accents that set them.</summary>
    private static readonly FrozenDictionary<char, char> Accents = new Dictionary<char, char>
    {
        ['\u0300'] = '`',
        ['\u0301'] = '\'',
        ['\u0302'] = '^',
        ['\u0303'] = '~',
        ['\u0304'] = '=',
        ['\u0306'] = 'u',
        ['\u0307'] = '.',
        ['\u0308'] = '"',
        ['\u030A'] = 'r',
        ['\u030B'] = 'H',
        ['\u030C'] = 'v',
        ['\u030F'] = 'G',
        ['\u0323'] = 'd',
        ['\u0327'] = 'c',
        ['\u0328'] = 'k',
        ['\u0331'] = 'b',
    }.ToFrozenDictionary();

    /// <summary>The text of a letter or sign; null when there is none.</summary>
    public static string? Find(Rune rune) => Commands.GetValueOrDefault(rune.Value);

    /// <summary>The accent of a combining mark; null when LaTeX has none.</summary>
    public static char? FindAccent(char mark) => Accents.TryGetValue(mark, out char accent) ? accent : null;

    private static FrozenDictionary<int, string> Build()
    {
        var commands = new Dictionary<int, string>
        {
            ['\u00A0'] = "~",
            ['\u2009'] = "\\,",
            ['\u202F'] = "\\,",
            ['\u2010'] = "-",
            ['\u2011'] = "-",
            ['\u2012'] = "--",
            ['–'] = "--",
            ['—'] = "---",
            ['―'] = "---",
            ['‘'] = "`",
            ['’'] = "'",
            ['“'] = "``",
            ['”'] = "''",
            ['\u00AD'] = "\\-",
            ['\u200B'] = "",
            ['\u200C'] = "",
            ['\u200D'] = "",
            ['\u2060'] = "",
            ['\uFEFF'] = "",
            ['ʼ'] = "'",
            ['′'] = "\\ensuremath{'}",
            ['⁄'] = "/",
            ['∶'] = ":",
            ['−'] = "\\ensuremath{-}",
        };
        Add("ß ss æ ae Æ AE œ oe Œ OE ø o Ø O ł l Ł L đ dj Đ DJ ð dh Ð DH þ th Þ TH ŋ ng Ŋ NG ı i ȷ j ẞ SS "
            + "‚ quotesinglbase „ quotedblbase « guillemotleft » guillemotright ‹ guilsinglleft › guilsinglright … ldots ¡ textexclamdown ¿ textquestiondown "
            + "§ S ¶ P † textdagger ‡ textdaggerdbl • textbullet · textperiodcentered © copyright ® textregistered ™ texttrademark ° textdegree € texteuro £ pounds "
            + "¥ textyen ¢ textcent ‰ textperthousand ª textordfeminine º textordmasculine ½ textonehalf ¼ textonequarter ¾ textthreequarters "
            + "´ textasciiacute ¨ textasciidieresis ¯ textasciimacron ¦ textbrokenbar ¤ textcurrency ¹ textonesuperior ² texttwosuperior ³ textthreesuperior № textnumero µ textmu", command => $"{{\\{command}}}");
        Add("α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma "
            + "ς varsigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega "
            + "≤ leq ≥ geq ⩽ leqslant ⩾ geqslant ≠ neq ≪ ll ≫ gg ≈ approx ∼ sim ≃ simeq ≅ cong ≡ equiv ∝ propto ∈ in ∉ notin ⊂ subset ⊆ subseteq ⊃ supset ⊇ supseteq "
            + "∪ cup ∩ cap ∖ setminus ∅ emptyset × times ÷ div ± pm ∓ mp ⋅ cdot ∗ ast ⋆ star ∘ circ ∙ bullet ⊕ oplus ⊗ otimes ⊙ odot ∧ wedge ∨ vee ¬ neg ∀ forall "
            + "∃ exists ∇ nabla ∂ partial ∞ infty ℓ ell ℏ hbar ∑ sum ∏ prod ∫ int ⊥ perp ⊤ top ∥ parallel ∣ mid → to ← leftarrow ↔ leftrightarrow ⇒ Rightarrow "
            + "⇐ Leftarrow ⇔ Leftrightarrow ↦ mapsto ↑ uparrow ↓ downarrow ↗ nearrow ↘ searrow ⟨ langle ⟩ rangle ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil ⋯ cdots "
            + "♯ sharp ♭ flat ♮ natural ✓ checkmark ℜ Re ℑ Im ≲ lesssim ≳ gtrsim ≺ prec ≻ succ △ triangle ∠ angle √ surd ɛ varepsilon ◦ circ ∆ Delta ‖ Vert ⊢ vdash □ square ⊈ nsubseteq ⪰ succeq ⪯ preceq ≼ preccurlyeq 〈 langle 〉 rangle", command => $"\\ensuremath{{\\{command}}}");
        return commands.ToFrozenDictionary();

        void Add(string pairs, Func<string, string> write)
        {
            foreach (string[] pair in pairs.Split(' ').Chunk(2)) commands[char.ConvertToUtf32(pair[0], 0)] = write(pair[1]);
        }
    }
}
