package org.kepil.rules;

import org.kepil.kernel.rulebook.TariffTable;
import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arithmetic of tariffs: decimal, with 34 digits, and without anything that would make a result depend on when or where
 * it is worked out.
 */
final class Formulas {

    private final ExpressionConfiguration configuration;

    Formulas(List<TariffTable> tables) {
        FunctionDictionaryIfc functions = new MapBasedFunctionDictionary();
        functions.addFunction("IF", new IfFunction());
        functions.addFunction("MIN", new MinFunction());
        functions.addFunction("MAX", new MaxFunction());
        tables.forEach(table -> functions.addFunction(table.name(), new Lookup(table)));
        configuration = ExpressionConfiguration.builder().functionDictionary(functions)
                .mathContext(MathContext.DECIMAL128).defaultConstants(Map.of()).arraysAllowed(false)
                .structuresAllowed(false).implicitMultiplicationAllowed(false).build();
    }

    /** The names that a formula uses. @throws IllegalArgumentException if it is none */
    Set<String> names(String formula) {
        try {
            return new Expression(formula, configuration).getUsedVariables();
        } catch (ParseException wrong) {
            throw new IllegalArgumentException("The formula " + formula + " cannot be read: " + wrong.getMessage(),
                    wrong);
        }
    }

    /** @throws IllegalArgumentException if there is no value: a division by zero, or a table that says nothing */
    BigDecimal value(String formula, Map<String, BigDecimal> values) {
        try {
            return new Expression(formula, configuration).withValues(values).evaluate().getNumberValue();
        } catch (BaseException wrong) {
            throw new IllegalArgumentException("The formula " + formula + " has no value: " + wrong.getMessage(),
                    wrong);
        }
    }

    /** A table, as formulas see it. */
    @FunctionParameter(name = "value")
    private static final class Lookup extends AbstractFunction {

        private final TariffTable table;

        Lookup(TariffTable table) {
            this.table = table;
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            try {
                return EvaluationValue.numberValue(table.at(values[0].getNumberValue()));
            } catch (IllegalArgumentException outside) {
                throw new EvaluationException(token, String.valueOf(outside.getMessage()));
            }
        }
    }
}
